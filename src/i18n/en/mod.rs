//! English, as written in Canada.

mod answer;
mod body;
mod form;
mod reader;
mod rules;
mod why;

use crate::i18n::catalog::Catalog;

/// Every phrase in English.
pub(crate) static CATALOG: Catalog = Catalog {
    language: rules::LANGUAGE,
    form: form::WORDS,
    reader: reader::WORDS,
    body: body::WORDS,
    answer: answer::WORDS,
    why: why::WHY,
    plan: answer::PLAN,
    picture: rules::PICTURE,
    referral: body::REFERRAL,
    rule: rules::RULES,
};
