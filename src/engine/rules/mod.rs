//! The rules: what forbids a visit, which kind of massage a need calls for, and when a doctor comes first.

pub(crate) mod history;
pub(crate) mod kind;
pub(crate) mod referral;
pub(crate) mod restriction;
