//! What the pages take from the code: a table a name.

mod decisions;
mod places;
mod plan;
mod policy;
mod rules;
mod surface;

use anyhow::{Result, bail};

#[cfg(test)]
pub(super) use decisions::rows as decisions;

use super::language::Language;

/// The table of that name, as HTML.
pub(super) fn table(name: &str, language: Language) -> Result<String> {
    Ok(match name {
        "attributes" => surface::attributes(language),
        "events" => surface::events(language),
        "custom-properties" => surface::custom_properties(language)?,
        "parts" => surface::parts(language),
        "states" => surface::states(language),
        "error-codes" => surface::error_codes(language)?,
        "place-links" => places::links(language)?,
        "places" => places::places(language)?,
        "plan-errors" => plan::errors(),
        "notices" => plan::notices(),
        "policy" => policy::tables(language)?,
        "decisions" => decisions::in_english()?,
        "grades" => rules::grades(language),
        "rules" => rules::rules(language),
        "sources" => rules::sources(language),
        "kinds" => rules::kinds(language),
        "cautions" => rules::cautions(language),
        _ => bail!("there is no table {name}"),
    })
}
