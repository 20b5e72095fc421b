//! The numbers of the policy, with what holds without a clinic's own and how loose its own may be.

use anyhow::{Context, Result};
use recovery_calculator::engine::json::{PolicyLimit, policy_limits};

use super::super::{
    html::{code, slug, table},
    language::Language,
};

/// What each part of the policy is, in English and in French, and the rules that use it.
const ABOUT: [(&str, &str, &str, &str); 17] = [
    (
        "naive_days",
        "Days without a massage after which the body counts as new to it.",
        "Jours sans massage après lesquels on n’y est plus habitué.",
        "PRE-NEW",
    ),
    ("pre", "Least days before a race.", "Jours à garder, au moins, avant une course.", "PRE-L, PRE-M, PRE-D"),
    ("pre_new", "The same for a body new to massage.", "La même chose, sans massage récent.", "PRE-NEW"),
    (
        "pre_ideal",
        "The days before a race that suit best, the earlier first: 8 to 5 is the eighth to the fifth day before.",
        "Les jours avant une course qui conviennent le mieux, le plus tôt d’abord\u{a0}: de 8 à 5, c’est du huitième au cinquième jour avant.",
        "PRE-L, PRE-M, PRE-D",
    ),
    ("post", "Least days after a race.", "Jours à attendre, au moins, après une course.", "POST-L, POST-M, POST-D"),
    (
        "post_ideal",
        "The days after a race that suit best.",
        "Les jours après une course qui conviennent le mieux.",
        "POST-L, POST-M, POST-D",
    ),
    (
        "gap_after",
        "Least days after a hard or long day; 0 is the same day, after the session.",
        "Jours à attendre, au moins, après une journée intense ou longue\u{202f}; 0, c’est le jour même, après la séance.",
        "GAP-A",
    ),
    (
        "gap_before",
        "Least days before the next hard or long day.",
        "Jours à garder, au moins, avant la prochaine journée intense ou longue.",
        "GAP-B",
    ),
    (
        "spacing",
        "Least days between two visits: the row is the last visit, the column the next.",
        "Jours, au moins, entre deux massages\u{a0}: la rangée est le dernier, la colonne le suivant.",
        "SP-1",
    ),
    (
        "easy_after_race",
        "Days after a race that are taken as easy, whatever the week says.",
        "Jours après une course qui comptent comme faciles, quoi que dise la semaine.",
        "POST-WIN",
    ),
    ("post_phase", "Days that the phase after a race lasts.", "Durée en jours de la phase d’après-course.", "POST-WIN"),
    (
        "taper",
        "Days before a race at which training eases off.",
        "Jours avant une course où l’entraînement s’allège.",
        "PH-TAPER",
    ),
    (
        "peak",
        "Days before a race at which the biggest weeks begin.",
        "Jours avant une course où commencent les plus grosses semaines.",
        "PH-PEAK",
    ),
    (
        "build",
        "Days before a race at which training builds towards it.",
        "Jours avant une course où l’entraînement commence à monter.",
        "PH-BUILD",
    ),
    (
        "interval",
        "Days from one regular visit to the next: the row is the phase, the columns how much one trains, from least to most.",
        "Jours d’un massage régulier au suivant\u{a0}: la rangée est la phase, les colonnes vont de l’entraînement le plus léger au plus lourd.",
        "FQ-1",
    ),
    (
        "soreness",
        "How sore, from 0 to 10, for light work only (<code>cap_L</code>) and for medium at most (<code>cap_M</code>); from there on a massage is due within <code>due_days</code>.",
        "Courbatures, de 0 à 10, à partir desquelles le massage reste léger (<code>cap_L</code>) ou moyen au plus (<code>cap_M</code>)\u{a0}; dès ce seuil, un massage est prévu dans les <code>due_days</code> jours.",
        "SO-1, SO-2, SO-3",
    ),
    (
        "cost",
        "What a plan pays for, in points, but for what is called days: the plan with the least cost is the one suggested.",
        "Ce qu’un plan coûte, en points, sauf ce qui s’appelle jours (<code>days</code>)\u{a0}: le plan qui coûte le moins est celui qui est proposé.",
        "FQ-1",
    ),
];

/// Every part of the policy, each under its name.
pub(super) fn tables(language: Language) -> Result<String> {
    let policy_limits = policy_limits();
    let parts = policy_limits.chunk_by(|one, other| one.path[0] == other.path[0]);
    parts.map(|part| section(part, language)).collect()
}

fn section(part: &[PolicyLimit], language: Language) -> Result<String> {
    let name = part[0].path[0];
    let (_, en, fr, rules) =
        ABOUT.iter().find(|(known, ..)| *known == name).with_context(|| format!("nobody says what {name} is"))?;
    let rules: Vec<String> = rules
        .split(", ")
        .map(|rule| format!("<a href=\"rules{}.html#{}\">{}</a>", language.choose("", ".fr"), slug(rule), code(rule)))
        .collect();
    let highest = part.iter().map(|limit| limit.highest).max().unwrap_or_default();
    let most = language.choose(format!("At most {highest}."), format!("Au plus {highest}."));
    let numbers = if part[0].path.len() == 1 { single(&part[0], language) } else { matrix(name, part, language) };
    Ok(format!(
        "<h3 id=\"{}\">{}</h3>\n<p>{} {most} {}</p>\n{numbers}",
        slug(name),
        code(name),
        language.choose(en, fr),
        rules.join(", ")
    ))
}

fn single(limit: &PolicyLimit, language: Language) -> String {
    let (default, lowest) = (limit.default, limit.lowest);
    language.choose(
        format!("<p>Without your own: <strong>{default}</strong>; not below {lowest}.</p>\n"),
        format!("<p>Sans le vôtre\u{a0}: <strong>{default}</strong>\u{202f}; pas moins de {lowest}.</p>\n"),
    )
}

/// Rows and columns by the names of the JSON; the last level makes the columns, the two days of a window one cell.
fn matrix(name: &str, part: &[PolicyLimit], language: Language) -> String {
    let is_window = name.ends_with("_ideal");
    let depth = part[0].path.len() - usize::from(is_window);
    let row_of = |limit: &PolicyLimit| if depth == 3 { limit.path[1].to_owned() } else { name.to_owned() };
    let cell = |policy_limits: &[PolicyLimit]| match policy_limits {
        [from, to] if is_window => format!("{}{}{}", from.default, language.choose(" to ", " à "), to.default),
        [limit, ..] => format!("{} <span class=\"floor\">≥\u{a0}{}</span>", limit.default, limit.lowest),
        [] => String::new(),
    };
    let width = if is_window { 2 } else { 1 };
    let rows: Vec<Vec<String>> = part
        .chunk_by(|one, other| row_of(one) == row_of(other))
        .map(|row| std::iter::once(code(&row_of(&row[0]))).chain(row.chunks(width).map(cell)).collect())
        .collect();
    let columns = rows.first().map_or(0, |row| row.len() - 1);
    let heads = part.chunks(width).take(columns).map(|policy_limits| code(policy_limits[0].path[depth - 1]));
    let rows_are = match (name, depth) {
        ("interval", _) => "Phase",
        (_, 3) => language.choose("Depth", "Profondeur"),
        _ => language.choose("Number", "Chiffre"),
    };
    let head: Vec<String> = std::iter::once(rows_are.to_owned()).chain(heads).collect();
    let head: Vec<&str> = head.iter().map(String::as_str).collect();
    table(name, &head, &rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_of_the_policy_is_explained_and_nothing_else() {
        let mut names: Vec<&str> = policy_limits().iter().map(|limit| limit.path[0]).collect();
        names.dedup();
        assert_eq!(ABOUT.map(|(name, ..)| name).to_vec(), names);
    }

    #[test]
    fn a_number_stands_with_what_it_may_not_fall_below() {
        let html = tables(Language::En).expect("every part is explained");
        let row = "<th scope=\"row\"><code>D</code></th><td>3 <span class=\"floor\">≥\u{a0}2</span></td><td>4 <span";
        assert!(html.contains(row), "{html}");
        assert!(html.contains("<td>14 to 7</td>"), "the ideal window of an ultra");
        assert!(html.contains("<strong>42</strong>; not below 14."));
    }
}
