//! What must hold wherever the widget is embedded, as a numbered list, and that the checks cover it.

use crate::suite::Check;

/// The list. 18 to 20 are missing, for they belong to builds for browsers without wasm, which the widget does not have;
/// 54, 56 and 57 are checked where the files are made: the types, the weight, the same bytes each time, earlier versions.
const LIST: &[(u8, &str)] = &[
    (1, "one tag in the body has one widget right after it"),
    (2, "a tag in the head serves the element in the text, with async, defer or neither"),
    (3, "without CORS the script runs, says what is wrong, and harms nothing"),
    (4, "a query, .min.js or a hash in its address does not mislead it"),
    (5, "run from a blob it finds its files"),
    (6, "inlined, or joined with other scripts, it works"),
    (7, "held back until a click it works, and a click on the skeleton is not lost"),
    (8, "run by a loader when no event comes any more it works"),
    (9, "names in the page hide nothing from it"),
    (10, "the tag twice, or two versions, make one definition and one widget a place"),
    (11, "three elements of different settings share one wasm"),
    (12, "a marked element, or a link to the calculator's own page that stands alone, becomes the calculator"),
    (13, "it works inside a paragraph, a list, a table, a hidden tab, details, another shadow root"),
    (14, "a base element of the page changes nothing"),
    (15, "another type of the wasm is no hindrance"),
    (16, "a missing, broken, wrong, cut or tampered file has its code, and words in both languages"),
    (17, "a host that was busy is asked again"),
    (21, "where everything is forbidden the page's own link is there"),
    (22, "after a trap every widget offers to start again, and does"),
    (23, "without a network it still answers"),
    (24, "without scripts, in reader modes and in feeds the page's own link is there"),
    (25, "everything works under the strictest policy"),
    (26, "a nonce is enough"),
    (27, "integrity on the tag works, and a tampered wasm is refused"),
    (28, "two requests to its own host, and nothing left behind"),
    (29, "one request before it is near the viewport"),
    (30, "the published script uses nothing that strict pages forbid"),
    (31, "a moved element keeps what was typed"),
    (32, "a removed element leaves nothing behind"),
    (33, "copies and an element in another document work"),
    (34, "React, Vue, Turbo and the way back have one widget"),
    (35, "properties set early hold, and many changes are drawn once"),
    (36, "an element that is never put on the page fetches nothing"),
    (37, "no style of the page changes the widget"),
    (38, "nothing of the widget reaches the page"),
    (39, "light or dark follows the site, not the system, and changes with it"),
    (40, "each custom property, part and state is documented, and works"),
    (41, "nothing overflows, from 240 to 900 px and at 400 %"),
    (42, "the system's own colours, calm motion and paper are served"),
    (43, "nothing on the page moves while the widget arrives"),
    (44, "it looks as it did when somebody last looked"),
    (45, "axe finds nothing, in each state, language and theme"),
    (46, "with keys alone everything is reached, in the order of the eye, and left again"),
    (47, "shortcuts of the page keep still while a reader types"),
    (48, "everything has a role and a name, and one region speaks once"),
    (49, "Enter in a field does not submit a form around the widget"),
    (50, "the nearest language that it speaks holds, and another keeps what was typed"),
    (51, "another language of the page reaches it"),
    (52, "French is written as the French write it"),
    (53, "each event comes once, bubbles, and tells nothing of health; a booking can be taken over"),
    (55, "wrong values are said once, and the defaults hold"),
    (58, "a frame is as high as its calculator, and trusts nobody else"),
    (59, "it answers soon on a slow processor, and the script alone keeps nobody waiting"),
    (60, "the line that the configurator writes works on an empty page"),
    (61, "nginx and Apache, set up as documented, serve it well"),
    (62, "imported as a module it defines the element, and places none"),
];

/// Numbers without a check, and checks without a number on the list.
pub(crate) fn gaps(checks: &[Check]) -> Vec<String> {
    let covered: Vec<u8> = checks.iter().flat_map(|check| check.stands_for).copied().collect();
    let listed = |number: u8| LIST.iter().any(|(known, _)| *known == number);
    let open = LIST.iter().filter(|(number, _)| !covered.contains(number));
    let open = open.map(|(number, what)| format!("nothing checks {number}, that {what}"));
    let unknown = covered.iter().filter(|number| !listed(**number)).map(|number| format!("{number} is not listed"));
    open.chain(unknown).collect()
}
