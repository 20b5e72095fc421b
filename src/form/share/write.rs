//! Writes what may be shared of a draft.

use crate::engine::civil;
use crate::form::draft::{Draft, Ticks};
use crate::form::fields::LastMassage;
use crate::form::settings::Settings;
use crate::form::share::letters::{LAST, SESSIONS, UNITS, push_date, push_number};

/// The text after `#recovery-calculator`, with what the page has filled in, so that it stands on its own. What cannot be
/// read is left out.
pub(crate) fn write(draft: &Draft, settings: &Settings) -> String {
    let mut text = String::from("-1-d");
    if let Ok(distance) = draft.read_weekly(settings) {
        push_number(&mut text, distance.0);
    }
    text.push('_');
    push_letter(&mut text, UNITS, draft.unit(settings) as usize);
    text.push_str("-w");
    for session in draft.week(settings).0 {
        push_letter(&mut text, SESSIONS, session as usize);
    }
    for race in draft.races(settings) {
        let date = civil::parse_iso(race.date.text.trim());
        if date.is_some() || race.distance.is_some() {
            text.push_str("-r");
            date.into_iter().for_each(|date| push_date(&mut text, date));
            text.push('_');
            race.distance.into_iter().for_each(|distance| push_number(&mut text, distance.0));
        }
    }
    if !draft.days.is_empty() {
        text.push_str("-s");
        for (date, session) in &draft.days {
            push_date(&mut text, *date);
            push_letter(&mut text, SESSIONS, *session as usize);
        }
    }
    if draft.weekdays != Ticks::WEEK {
        text.push_str("-a");
        for day in (0..7).filter(|day| draft.weekdays.has(*day)) {
            push_number(&mut text, day as u32 + 1);
        }
    }
    if !draft.skip_holidays {
        text.push_str("-h");
    }
    push_last(&mut text, draft);
    if let Ok(Some(limit)) = draft.read_limit() {
        text.push_str("-o");
        push_number(&mut text, limit.into());
    }
    if let Some(date) = draft.chosen {
        text.push_str("-c");
        push_date(&mut text, date);
    }
    text
}

fn push_last(text: &mut String, draft: &Draft) {
    let date = civil::parse_iso(draft.last_date.text.trim());
    if draft.last == LastMassage::Longer && date.is_none() && draft.last_kind.is_none() {
        return;
    }
    text.push_str("-l");
    push_letter(text, LAST, draft.last as usize);
    date.into_iter().for_each(|date| push_date(text, date));
    draft.last_kind.into_iter().for_each(|kind| push_number(text, kind as u32));
}

fn push_letter(text: &mut String, letters: &[u8], place: usize) {
    text.extend(letters.get(place).copied().map(char::from));
}
