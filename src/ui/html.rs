//! Elements, built by calls.
//!
//! `html!` spends about 500 bytes of wasm on an element, a call chain less than 100; the widget has some 170 elements
//! and 90 KB for everything.

use std::cell::RefCell;

use yew::virtual_dom::{AttributeOrProperty, Attributes, VList, VTag, VText};
use yew::{AttrValue, Html, NodeRef};

use crate::i18n::Text;

/// An element that is being put together.
pub(crate) struct Element(Box<Parts>);

struct Parts {
    tag: VTag,
    names: Vec<&'static str>,
    values: Vec<Option<AttributeOrProperty>>,
    children: Vec<Html>,
}

/// An element with a class; `""` for none.
#[inline(never)]
pub(crate) fn el(tag: &'static str, class: &'static str) -> Element {
    let parts = Parts { tag: VTag::new(tag), names: Vec::new(), values: Vec::new(), children: Vec::new() };
    let element = Element(Box::new(parts));
    if class.is_empty() { element } else { element.attr("class", class) }
}

/// A `span` with a class and words.
#[inline(never)]
pub(crate) fn span(class: &'static str, words: &'static str) -> Element {
    el("span", class).child(words)
}

impl Element {
    /// Sets an attribute, where there is something to set.
    #[inline(always)]
    pub(crate) fn attr(self, name: &'static str, value: impl AttrSource) -> Self {
        value.set_on(self, name)
    }

    /// Appends a child, or a place for one.
    #[inline(always)]
    pub(crate) fn child(self, child: impl Child) -> Self {
        child.append_to(self)
    }

    /// Appends a number of children, each made by its place: one copy of this loop serves them all.
    #[inline(never)]
    pub(crate) fn each(mut self, number: usize, child: &mut dyn FnMut(usize) -> Self) -> Self {
        for place in 0..number {
            self.0.children.push(child(place).build());
        }
        self
    }

    /// Appends each of the children.
    #[inline(never)]
    pub(crate) fn children(mut self, children: Vec<Self>) -> Self {
        for child in children {
            self.0.children.push(child.build());
        }
        self
    }

    /// Sets an attribute without a value, or not.
    #[inline(never)]
    pub(crate) fn flag(self, name: &'static str, is_set: bool) -> Self {
        if is_set { self.attr(name, "") } else { self }
    }

    /// Tells it from its siblings.
    pub(crate) fn key(mut self, key: &'static str) -> Self {
        self.0.tag.key = Some(key.into());
        self
    }

    /// Sets what an input holds, which stays in step with what is typed.
    #[inline(never)]
    pub(crate) fn value(mut self, value: AttrValue) -> Self {
        self.0.tag.set_value(Some(value));
        self
    }

    /// Ticks a box, or not.
    pub(crate) fn checked(mut self, checked: bool) -> Self {
        self.0.tag.set_checked(checked);
        self
    }

    /// Makes the element known to others once it is in the page.
    pub(crate) fn node_ref(mut self, node: &NodeRef) -> Self {
        self.0.tag.node_ref = node.clone();
        self
    }

    /// The node.
    #[inline(never)]
    pub(crate) fn build(self) -> Html {
        let Parts { mut tag, names, values, children } = *self.0;
        tag.set_attributes(Attributes::Dynamic { keys: intern_names(names), values: values.into() });
        if let Some(place) = tag.children_mut() {
            *place = VList::with_children(children, None).into();
        }
        tag.into()
    }
}

thread_local! {
    static ATTRIBUTE_LISTS: RefCell<Vec<&'static [&'static str]>> = const { RefCell::new(Vec::new()) };
}

/// The one static list of these names. Yew compares elements whose attributes have the same list value by value,
/// without a map; a page has some fifty such lists, however long it stays.
fn intern_names(names: Vec<&'static str>) -> &'static [&'static str] {
    ATTRIBUTE_LISTS.with_borrow_mut(|shapes| {
        if let Some(known) = shapes.iter().find(|known| **known == names) {
            return *known;
        }
        let new: &'static [&'static str] = names.leak();
        shapes.push(new);
        new
    })
}

impl From<Text> for AttrValue {
    #[inline(never)]
    fn from(text: Text) -> Self {
        Self::from(text.into_string())
    }
}

/// What an attribute can be set to.
pub(crate) trait AttrSource {
    /// Sets it.
    fn set_on(self, element: Element, name: &'static str) -> Element;
}

impl AttrSource for AttrValue {
    #[inline(never)]
    fn set_on(self, mut element: Element, name: &'static str) -> Element {
        element.0.names.push(name);
        element.0.values.push(Some(AttributeOrProperty::Attribute(self)));
        element
    }
}

impl AttrSource for &'static str {
    #[inline(never)]
    fn set_on(self, element: Element, name: &'static str) -> Element {
        AttrValue::Static(self).set_on(element, name)
    }
}

impl AttrSource for String {
    #[inline(never)]
    fn set_on(self, element: Element, name: &'static str) -> Element {
        AttrValue::from(self).set_on(element, name)
    }
}

impl AttrSource for Text {
    #[inline(never)]
    fn set_on(self, element: Element, name: &'static str) -> Element {
        AttrValue::from(self).set_on(element, name)
    }
}

impl AttrSource for bool {
    #[inline(never)]
    fn set_on(self, element: Element, name: &'static str) -> Element {
        AttrValue::Static(if self { "true" } else { "false" }).set_on(element, name)
    }
}

impl AttrSource for i32 {
    #[inline(never)]
    fn set_on(self, element: Element, name: &'static str) -> Element {
        Text::from(self).set_on(element, name)
    }
}

impl<V: AttrSource> AttrSource for Option<V> {
    #[inline(never)]
    fn set_on(self, element: Element, name: &'static str) -> Element {
        match self {
            Some(value) => value.set_on(element, name),
            None => element,
        }
    }
}

/// What can stand in an element.
pub(crate) trait Child {
    /// Appends it.
    fn append_to(self, parent: Element) -> Element;
}

impl Child for Html {
    #[inline(never)]
    fn append_to(self, mut parent: Element) -> Element {
        parent.0.children.push(self);
        parent
    }
}

impl Child for Element {
    #[inline(never)]
    fn append_to(self, parent: Element) -> Element {
        self.build().append_to(parent)
    }
}

impl Child for AttrValue {
    #[inline(never)]
    fn append_to(self, parent: Element) -> Element {
        Html::from(VText::new(self)).append_to(parent)
    }
}

impl Child for &'static str {
    #[inline(never)]
    fn append_to(self, parent: Element) -> Element {
        AttrValue::Static(self).append_to(parent)
    }
}

impl Child for String {
    #[inline(never)]
    fn append_to(self, parent: Element) -> Element {
        AttrValue::from(self).append_to(parent)
    }
}

impl Child for Text {
    #[inline(never)]
    fn append_to(self, parent: Element) -> Element {
        AttrValue::from(self).append_to(parent)
    }
}

impl<C: Child> Child for Option<C> {
    /// Without a child an empty place is kept, so that what follows keeps its own.
    #[inline(never)]
    fn append_to(self, parent: Element) -> Element {
        match self {
            Some(child) => child.append_to(parent),
            None => Html::default().append_to(parent),
        }
    }
}
