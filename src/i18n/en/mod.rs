//! English, as written in Canada.

mod answer;
mod body;
mod form;
mod rules;

use crate::i18n::Catalog;

/// Every phrase in English.
pub(crate) static CATALOG: Catalog = Catalog {
    form: form::WORDS,
    body: body::WORDS,
    answer: answer::WORDS,
    plan: answer::PLAN,
    picture: rules::PICTURE,
    referral: body::REFERRAL,
    rules: rules::WORDS,
};

/// `1 day`, `4 days`.
fn days(number: i32) -> String {
    if number == 1 { "1 day".to_owned() } else { format!("{number} days") }
}
