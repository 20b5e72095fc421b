//! What is read, against the sentences in `snapshots`: a changed one is a changed line there. CONTRIBUTING.md says how
//! they are renewed.

use super::page::{read, value};
use super::{answer_to, racer};
use crate::engine::Runner;
use crate::engine::domain::health::{Contraindication, Urgency};
use crate::i18n::Locale;

/// Compares what is read in both languages.
#[track_caller]
fn check(name: &str, read: impl Fn(Locale) -> String) {
    let both = Locale::ALL.map(|locale| format!("[{}]\n{}", locale.id(), read(locale))).join("\n");
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, both));
}

#[test]
fn card() {
    check("card", |locale| read(answer_to(&racer(), locale).one("[part=suggestion]")));
}

#[test]
fn later_visits() {
    check("plan", |locale| read(answer_to(&racer(), locale).one(".plan")));
}

#[test]
fn reasons() {
    check("reasons", |locale| read(answer_to(&racer(), locale).one("#reasons")));
}

#[test]
fn before_and_after() {
    check("talk", |locale| read(answer_to(&racer(), locale).one("details:has(> .inside > section)")));
}

#[test]
fn days() {
    check("days", |locale| {
        let page = answer_to(&racer(), locale);
        let days = page.all("[role=gridcell] > button").into_iter();
        days.map(|day| format!("{}\n", value(day, "aria-label"))).collect()
    });
}

/// One of each urgency.
#[test]
fn referrals() {
    use Contraindication::{BloodThinners, BonePain, ClotSigns, Fever};
    let cautions = [ClotSigns, BonePain, Fever, BloodThinners];
    assert!(Urgency::ALL.iter().all(|urgency| cautions.iter().any(|it| it.urgency() == Some(*urgency))));
    check("referrals", |locale| {
        let card = |caution| {
            let runner = Runner { cautions: vec![caution], ..racer() };
            read(answer_to(&runner, locale).one("[part=suggestion]"))
        };
        cautions.map(card).join("\n")
    });
}
