//! A page from a seed: a row of hostilities around the pasted tag, each of which can be left out.

use std::fmt;

use super::harm::{ANCESTORS, DECLARATIONS, SELECTORS};
use crate::{site::Cdn, support::random::Random};

const GLOBALS: &str = include_str!("globals.js");
const BLOCKERS: &str = include_str!("blockers.js");
const MOVES: &str = include_str!("moves.js");
const STAND_IN: &str = include_str!("stand_in.js");

/// One thing that a page has or does.
#[derive(Clone)]
pub(super) enum Hostility {
    /// A rule of its style sheet.
    Style(String),
    /// An element around the tag.
    Ancestor(&'static str, &'static str),
    /// A script before the widget's.
    Script(String),
    /// A script once the widget has come to rest.
    Move(String),
}

/// How the page has the widget.
#[derive(Clone, Copy, Debug)]
enum Tag {
    /// As it is pasted.
    Pasted,
    Twice,
    /// The element in the text, the script in the head.
    Element,
    /// Put in by a script of the page.
    Appended,
}

/// A page that can be made again from its seed.
#[derive(Clone)]
pub(super) struct HostilePage {
    tag: Tag,
    pub hostilities: Vec<Hostility>,
}

impl HostilePage {
    /// The page of a seed.
    pub(super) fn new(seed: u64) -> Self {
        let random = &mut Random::new(seed);
        let tag = random.one_of(&[Tag::Pasted, Tag::Pasted, Tag::Twice, Tag::Element, Tag::Appended]);
        let mut hostilities = Vec::new();
        for _ in 0..random.below(4) {
            hostilities.push(Hostility::Style(rule(random)));
        }
        for _ in 0..random.below(4) {
            let (before, after) = random.one_of(&ANCESTORS);
            hostilities.push(Hostility::Ancestor(before, after));
        }
        for (scripts, most) in [(GLOBALS, 4), (BLOCKERS, 3)] {
            for _ in 0..random.below(most) {
                hostilities.push(Hostility::Script(one_of(random, scripts)));
            }
        }
        for _ in 0..random.below(4) {
            hostilities.push(Hostility::Move(one_of(random, MOVES)));
        }
        Self { tag, hostilities }
    }

    /// The same without one of its hostilities.
    pub(super) fn without(&self, place: usize) -> Self {
        let mut page = self.clone();
        page.hostilities.remove(place);
        page
    }

    /// How many widgets it begins with.
    pub(super) fn widgets(&self) -> i64 {
        if matches!(self.tag, Tag::Twice) { 2 } else { 1 }
    }

    /// What happens on it once the widget has come to rest.
    pub(super) fn moves(&self) -> impl Iterator<Item = &str> {
        self.hostilities
            .iter()
            .filter_map(|it| if let Hostility::Move(script) = it { Some(script.as_str()) } else { None })
    }

    /// The head: its styles, then its scripts. With the sizes of a stand-in it has that in place of the widget.
    pub(super) fn head(&self, cdn: &Cdn, stand_in: Option<&str>) -> String {
        let mut head = cdn.recorder();
        if let Some(sizes) = stand_in {
            head += &format!("<script>{}</script>", STAND_IN.replace("SIZES", sizes));
        }
        for hostility in &self.hostilities {
            match hostility {
                Hostility::Style(rule) => head += &format!("<style>{rule}</style>"),
                Hostility::Script(script) => head += &format!("<script>{script}</script>"),
                Hostility::Ancestor(..) | Hostility::Move(_) => {}
            }
        }
        match (self.tag, stand_in) {
            (Tag::Element, None) => head + &cdn.tag(""),
            (Tag::Element, Some(_)) => head + "<script></script>",
            _ => head,
        }
    }

    /// The body: the page's own button, and in the same place a field of its own and the widget, or what stands in for it.
    pub(super) fn body(&self, cdn: &Cdn, attributes: &str, stand_in: Option<&str>) -> String {
        let data: String = attributes.split(' ').map(|it| format!("data-{it} ")).collect();
        let tag = stand_in.map_or_else(|| cdn.tag(&data), |_| format!("<script data-stand-in='' {data}></script>"));
        let widget = match self.tag {
            Tag::Pasted => tag,
            Tag::Twice => format!("{tag}<p>Between.</p>{tag}"),
            Tag::Element => format!("<recovery-calculator {attributes}></recovery-calculator>"),
            Tag::Appended => append(&tag),
        };
        let ancestors = self.hostilities.iter().filter_map(|it| match it {
            Hostility::Ancestor(before, after) => Some((*before, *after)),
            Hostility::Style(_) | Hostility::Script(_) | Hostility::Move(_) => None,
        });
        let inner = format!("<input id='own-field' aria-label='Own' value=''>{widget}");
        let around = ancestors.fold(inner, |inner, (before, after)| format!("{before}{inner}{after}"));
        format!("<button id='own' onclick='this.dataset.clicked = 1'>Own</button><main>{around}</main><p>After.</p>")
    }
}

/// A script of the page that makes the tag.
fn append(tag: &str) -> String {
    let attributes = tag.split('>').next().unwrap_or_default().trim_start_matches("<script ");
    format!(
        "<script>{{ const {{ Document }} = recorder.realm;
        const tag = Document.prototype.createElement.call(document, 'script');
        const place = Document.prototype.querySelector.call(document, '#own-field');
        for (const [, name, value] of `{attributes}`.matchAll(/([\\w-]+)=[\"']([^\"']*)/g)) tag.setAttribute(name, value);
        tag.async = true;
        place.after(tag); }}</script>"
    )
}

fn rule(random: &mut Random) -> String {
    let selector = random.one_of(&SELECTORS);
    let weight = if random.one_in(2) { " !important" } else { "" };
    let declarations: Vec<String> = (0..=random.below(3))
        .map(|_| random.one_of(&DECLARATIONS).replace(';', &format!("{weight};")) + weight)
        .collect();
    format!("{selector} {{ {} }}", declarations.join("; "))
}

/// One of the functions of an object of functions, as a call.
fn one_of(random: &mut Random, scripts: &str) -> String {
    let names: Vec<&str> = scripts.lines().filter_map(name).collect();
    let name = random.one_of(&names);
    format!("{}.{name}()", scripts.trim_end())
}

/// The name of the function that begins in this line.
fn name(line: &str) -> Option<&str> {
    let line = line.strip_prefix("  ")?;
    let (name, _) = line.split_once("() {")?;
    name.chars().all(char::is_alphanumeric).then_some(name)
}

impl fmt::Debug for HostilePage {
    /// The page as a person would write it down, with its scripts by their names.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "  tag: {:?}", self.tag)?;
        for hostility in &self.hostilities {
            match hostility {
                Hostility::Style(rule) => writeln!(f, "  style: {rule}")?,
                Hostility::Ancestor(before, _) => writeln!(f, "  inside: {before}")?,
                Hostility::Script(script) => writeln!(f, "  script: {}", called(script))?,
                Hostility::Move(script) => writeln!(f, "  move: {}", called(script))?,
            }
        }
        Ok(())
    }
}

/// The name of the function that a script calls.
fn called(script: &str) -> &str {
    script.rsplit_once(").").map_or(script, |(_, call)| call)
}
