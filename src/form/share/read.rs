//! Reads what was shared: today's text, and the addresses of earlier links.

use crate::engine::pieces::{cut, pieces};
use chrono::NaiveDate;

use crate::engine::domain::massage::Kind;
use crate::engine::domain::training::{Metres, Session, Week};
use crate::engine::{Runner, civil, digits};
use crate::form::distance::{race_length, read_distance};
use crate::form::draft::{Draft, Origin, Ticks, Weekly};
use crate::form::fields::{LastMassage, Limit, Typed, read_week};
use crate::form::settings::{DistanceUnit, Settings};
use crate::form::share::letters::{DATE, LAST, SESSIONS, UNITS, date, number, place};

impl Draft {
    /// What a link has brought or this device has kept, else the example.
    pub(crate) fn restored(settings: &Settings) -> Self {
        let draft = settings.saved.as_deref().map(read).unwrap_or_default();
        let origin = if settings.is_linked { Origin::Shared } else { Origin::Saved };
        if draft == Self::default() { draft } else { Self { origin, ..draft } }
    }
}

/// The draft that the text after `#recovery-calculator` describes, as far as it can be read.
pub(crate) fn read(text: &str) -> Draft {
    let mut draft = Draft::default();
    match text.strip_prefix('?') {
        Some(query) => read_query(&mut draft, query),
        None => {
            for piece in pieces(&text.to_ascii_lowercase(), b'-') {
                if piece.is_ascii() {
                    let _ = read_piece(&mut draft, piece);
                }
            }
        }
    }
    draft
}

/// `None` where the piece, or the rest of it, cannot be read.
fn read_piece(draft: &mut Draft, piece: &str) -> Option<()> {
    let rest = piece.get(1..)?;
    match piece.as_bytes()[0] {
        b'd' => {
            let (metres, unit) = cut(rest, b'_')?;
            draft.unit = place(UNITS, *unit.as_bytes().first()?).map(|unit| DistanceUnit::ALL[unit]);
            set_weekly(draft, Metres(number(metres)?));
        }
        b'w' => draft.week = Some(Week(week(rest)?)),
        b'r' => {
            let (day, metres) = cut(rest, b'_').unwrap_or((rest, ""));
            add_race(draft, date(day), number(metres).map(Metres));
        }
        b's' => read_days(draft, rest)?,
        b'a' => {
            draft.weekdays = Ticks::default();
            for day in rest.bytes().filter(|day| (b'1'..=b'7').contains(day)) {
                draft.weekdays.set(usize::from(day - b'1'), true);
            }
        }
        b'h' => draft.skip_holidays = false,
        b'l' => {
            draft.last = LastMassage::ALL[place(LAST, *rest.as_bytes().first()?)?];
            let (day, kind) = rest[1..].split_at(if rest.len() > DATE { DATE } else { 0 });
            draft.last_date = date(day).map(|date| Typed::new(civil::iso(date))).unwrap_or_default();
            draft.last_kind = number(kind).and_then(|kind| Kind::ALL.get(kind as usize).copied());
        }
        b'o' => set_limit(draft, number(rest)?),
        b'c' => draft.chosen = date(rest),
        _ => {}
    }
    Some(())
}

fn week(letters: &str) -> Option<[Session; 7]> {
    let mut week = [Session::Rest; 7];
    let mut letters = letters.bytes();
    for day in &mut week {
        *day = session(letters.next()?)?;
    }
    Some(week)
}

fn session(letter: u8) -> Option<Session> {
    place(SESSIONS, letter).map(|place| Session::ALL[place])
}

fn read_days(draft: &mut Draft, rest: &str) -> Option<()> {
    for day in rest.as_bytes().chunks_exact(DATE + 1) {
        let (letters, session_letter) = day.split_at(DATE);
        let day: NaiveDate = date(str::from_utf8(letters).ok()?)?;
        draft.set_day(day, Some(session(session_letter[0])?));
    }
    Some(())
}

fn set_weekly(draft: &mut Draft, distance: Metres) {
    if distance <= Runner::MOST_WEEKLY {
        draft.weekly = Some(Weekly::Exact(distance));
    }
}

fn add_race(draft: &mut Draft, date: Option<NaiveDate>, distance: Option<Metres>) {
    let distance = distance.filter(|it| it.0 > 0 && *it <= Runner::LONGEST_RACE);
    if date.is_some() || distance.is_some() {
        draft.races.push(date, distance);
    }
}

fn set_limit(draft: &mut Draft, number: u32) {
    match number {
        1..=4 => draft.limit = Limit::Few(number as u8),
        5..=30 => {
            draft.limit = Limit::Other;
            draft.budget = Typed::new(digits::whole(number.into()));
        }
        _ => {}
    }
}

/// An earlier link: `unit=km&weekly-km=42.5&week=rest,easy,…&race-date=2027-04-25&race-distance-km=10`.
fn read_query(draft: &mut Draft, query: &str) {
    let (mut race_date, mut race_distance) = (None, None);
    for (name, value) in pieces(query, b'&').filter_map(|pair| cut(pair, b'=')) {
        let kilometres = || read_distance(value, DistanceUnit::Km).ok();
        match name {
            "unit" => draft.unit = DistanceUnit::from_id(value),
            "weekly-km" => kilometres().into_iter().for_each(|distance| set_weekly(draft, distance)),
            "week" => draft.week = read_week(value),
            "race-date" => race_date = civil::parse_iso(value),
            "race-distance-km" => race_distance = kilometres().map(race_length),
            _ => {}
        }
    }
    add_race(draft, race_date, race_distance);
}
