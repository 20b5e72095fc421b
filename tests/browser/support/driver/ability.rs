//! What a check needs of an engine, and which engine does not have it.

use super::Engine;

/// Something that not every engine can do, or not every driver can ask for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Ability {
    /// A viewport narrower than a window, a slow processor, a picture of a part of the page.
    Devtools,
    /// `layout-shift` entries.
    LayoutShifts,
    /// `Element.moveBefore`.
    MoveBefore,
    /// Pages as PDF.
    Print,
    /// Forced colours.
    ForcedColours,
    /// Reduced motion.
    CalmMotion,
    /// A least size of letters.
    LeastLetters,
    /// Scripts switched off.
    NoScript,
    /// Garbage collected on demand.
    Collecting,
    /// Keys in a date field, one after the other.
    DateByKeys,
    /// Looking at a page that has replaced the browser's own globals.
    ForeignGlobals,
}

impl Engine {
    /// Why an engine does not have an ability; nothing where it has.
    pub(crate) fn lacks(self, ability: Ability) -> Option<&'static str> {
        use Ability::*;
        match (self, ability) {
            (Self::Chromium, _) => None,
            (Self::Firefox | Self::WebKit, Devtools) => Some("only Chromium's driver passes DevTools commands on"),
            (Self::Firefox | Self::WebKit, LayoutShifts) => Some("only Chromium reports layout shifts"),
            (Self::Firefox | Self::WebKit, Collecting) => Some("only Chromium collects garbage on demand"),
            (Self::Firefox, _) => None,
            (Self::WebKit, MoveBefore) => Some("WebKitGTK 2.50 has no moveBefore"),
            (Self::WebKit, Print) => Some("WebKitWebDriver has no print command"),
            (Self::WebKit, ForcedColours) => Some("WebKitGTK knows more contrast, not forced colours"),
            (Self::WebKit, CalmMotion) => Some("WebKitGTK takes it from the desktop's settings only"),
            (Self::WebKit, LeastLetters) => Some("WebKitGTK's browser for tests takes no such setting"),
            (Self::WebKit, NoScript) => Some("WebKitWebDriver works through scripts of its own"),
            (Self::WebKit, ForeignGlobals) => {
                Some("WebKitWebDriver works through the page's own Map, JSON and Promise")
            }
            (Self::WebKit, DateByKeys) => Some("WebKitGTK's date field is a text field"),
        }
    }
}
