//! Elements that only show something, built by calls.
//!
//! `html!` spends about 500 bytes of wasm on an element, a call chain less than 100; the widget has some 170 elements
//! and 90 KB for everything. What the reader operates, and every component, is `html!` all the same.

use yew::virtual_dom::{VTag, VText};
use yew::{AttrValue, Html};

/// An element that is being put together.
pub(crate) struct Element(Box<VTag>);

/// An element with a class; `""` for none.
#[inline(never)]
pub(crate) fn el(tag: &'static str, class: &'static str) -> Element {
    let element = Element(Box::new(VTag::new(tag)));
    if class.is_empty() { element } else { element.set("class", class) }
}

impl Element {
    /// Sets an attribute, where there is something to set.
    #[inline(always)]
    pub(crate) fn set(self, name: &'static str, value: impl Value) -> Self {
        value.set_on(self, name)
    }

    /// Appends a child, or a place for one.
    #[inline(always)]
    pub(crate) fn with(self, child: impl Child) -> Self {
        child.append_to(self)
    }

    /// Appends a child to each of the values.
    pub(crate) fn with_each<C: Child>(mut self, children: impl IntoIterator<Item = C>) -> Self {
        for child in children {
            self = child.append_to(self);
        }
        self
    }

    /// Tells it from its siblings.
    pub(crate) fn key(mut self, key: &'static str) -> Self {
        self.0.key = Some(key.into());
        self
    }

    /// The node.
    #[inline(never)]
    pub(crate) fn node(self) -> Html {
        (*self.0).into()
    }
}

/// What an attribute can be set to.
pub(crate) trait Value {
    /// Sets it.
    fn set_on(self, element: Element, name: &'static str) -> Element;
}

impl Value for AttrValue {
    #[inline(never)]
    fn set_on(self, mut element: Element, name: &'static str) -> Element {
        element.0.add_attribute(name, self);
        element
    }
}

impl Value for &'static str {
    #[inline(never)]
    fn set_on(self, element: Element, name: &'static str) -> Element {
        AttrValue::Static(self).set_on(element, name)
    }
}

impl Value for String {
    #[inline(never)]
    fn set_on(self, element: Element, name: &'static str) -> Element {
        AttrValue::from(self).set_on(element, name)
    }
}

impl Value for i32 {
    #[inline(never)]
    fn set_on(self, element: Element, name: &'static str) -> Element {
        self.to_string().set_on(element, name)
    }
}

impl<V: Value> Value for Option<V> {
    #[inline(always)]
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
        parent.0.add_child(self);
        parent
    }
}

impl Child for Element {
    #[inline(never)]
    fn append_to(self, parent: Element) -> Element {
        self.node().append_to(parent)
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

impl<C: Child> Child for Option<C> {
    /// Without a child an empty place is kept, so that what follows keeps its own.
    #[inline(always)]
    fn append_to(self, parent: Element) -> Element {
        match self {
            Some(child) => child.append_to(parent),
            None => Html::default().append_to(parent),
        }
    }
}
