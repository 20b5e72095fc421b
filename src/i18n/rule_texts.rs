//! The rules in words, for the pages that explain them; the widget itself has the catalogs.

use crate::engine::domain::health::{Contraindication, Urgency};
use crate::engine::domain::massage::{Depth, Kind};
use crate::engine::domain::policy::Policy;
use crate::engine::domain::rule::{Grade, RuleId};
use crate::engine::domain::training::{RaceClass, Session};
use crate::form::locale::Locale;
use crate::i18n::text::Text;

/// What a rule says, filled in for a runner before or after a half marathon.
pub fn text(locale: Locale, rule: RuleId) -> String {
    let words = locale.catalog();
    let policy = Policy::default();
    let text = Text::from((words.rule)(rule));
    let half = RaceClass::Half;
    let days = |number: u16| words.days(number.into());
    let sunday = match locale {
        Locale::En => "Sunday",
        Locale::Fr => "dimanche",
    };
    let long_run = || Text::from((words.language.session_on)(Session::Long)).fill(0, sunday);
    let before = |depth: Depth| {
        let kept = policy.before_race(depth, RaceClass::Half);
        let text = Text::from((words.rule)(rule)).fill(0, days(policy.pre_ideal[depth][half][0]));
        text.fill(1, days(kept))
    };
    let text = match rule {
        RuleId::PreLight => before(Depth::Light),
        RuleId::PreModerate => before(Depth::Moderate),
        RuleId::PreDeep => before(Depth::Deep),
        RuleId::PostLight => text.fill(0, days(policy.post_ideal[Depth::Light][half][1])),
        RuleId::GapAfter => text.fill(0, days(policy.gap_after[Depth::Deep])).fill(1, long_run()),
        RuleId::GapBefore => text.fill(0, days(policy.gap_before[Depth::Deep])).fill(1, long_run()),
        RuleId::Spacing => text.fill(0, days(policy.spacing(Depth::Deep, Depth::Deep))),
        RuleId::Frequency => text.fill(0, days(policy.interval.maintenance[2])),
        RuleId::Minutes => text.fill(0, 60),
        _ => text,
    };
    text.into_string()
}

/// What a grade means.
pub fn grade(locale: Locale, grade: Grade) -> &'static str {
    (locale.catalog().plan.grade)(grade)
}

/// What stands for the grade of a rule without a source.
pub fn own_choice(locale: Locale) -> &'static str {
    locale.catalog().plan.own_choice
}

/// What no trial has tested, and what trials do show.
pub fn evidence(locale: Locale) -> &'static str {
    locale.catalog().plan.evidence
}

/// What a kind of massage is called.
pub fn kind(locale: Locale, kind: Kind) -> &'static str {
    (locale.catalog().answer.kind)(kind)
}

/// How firm a depth is.
pub fn pressure(locale: Locale, depth: Depth) -> &'static str {
    (locale.catalog().answer.pressure)(depth)
}

/// A caution, as the health check asks for it.
pub fn caution(locale: Locale, caution: Contraindication) -> &'static str {
    (locale.catalog().body.caution)(caution)
}

/// What the cautions of one urgency are headed by; `None` is for those that leave a visit bookable.
pub fn urgency(locale: Locale, urgency: Option<Urgency>) -> &'static str {
    (locale.catalog().body.urgency)(urgency)
}

/// What the widget says in place of a plan.
pub fn action(locale: Locale, urgency: Urgency) -> &'static str {
    (locale.catalog().referral.action)(urgency)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_sentence_has_a_gap_left() {
        for locale in Locale::ALL {
            for rule in RuleId::ALL {
                let said = text(locale, *rule);
                assert!(!said.is_empty() && !said.contains(['{', '}']), "{rule:?}: {said}");
            }
        }
        let deep = text(Locale::En, RuleId::GapBefore);
        assert!(deep.starts_with("2\u{a0}days before Sunday’s long run. "), "{deep}");
    }
}
