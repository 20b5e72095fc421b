//! Distances read from a text field and written into it, in whole numbers only.

use crate::engine::digits;
use crate::engine::domain::training::Metres;
use crate::form::fields::FieldError;
use crate::form::settings::DistanceUnit;

/// A kilometre or a mile in millimetres.
fn millimetres(unit: DistanceUnit) -> u64 {
    match unit {
        DistanceUnit::Km => 1_000_000,
        DistanceUnit::Mi => 1_609_344,
    }
}

/// Reads a decimal number of kilometres or miles to the nearest metre.
pub(crate) fn read_distance(text: &str, unit: DistanceUnit) -> Result<Metres, FieldError> {
    let metres = (ten_thousandths(text)? * millimetres(unit) + 5_000_000) / 10_000_000;
    u32::try_from(metres).map(Metres).map_err(|_| FieldError::TooMuch)
}

/// What a reader has typed, the unit with it or not.
pub(crate) fn read_typed(text: &str, unit: DistanceUnit) -> Result<Metres, FieldError> {
    let text = text.trim();
    read_distance(text.strip_suffix(unit.id()).unwrap_or(text).trim_end(), unit)
}

/// A decimal number in ten-thousandths: places further on do not change the nearest metre of a kilometre.
fn ten_thousandths(text: &str) -> Result<u64, FieldError> {
    const PLACES: u32 = 4;
    /// Far enough for any distance, and near enough that nothing overflows.
    const BEYOND: u64 = 10_u64.pow(9 + PLACES);
    match text {
        "" | "." | "," => return Err(FieldError::Unreadable),
        _ if text.starts_with('-') => return Err(FieldError::TooLittle),
        _ => {}
    }
    let mut number = 0;
    let mut places = None;
    for byte in text.bytes() {
        match (byte, places) {
            (b'.' | b',', None) => places = Some(0),
            (b'0'..=b'9', Some(PLACES..)) => {}
            (b'0'..=b'9', _) => {
                number = BEYOND.min(number * 10 + u64::from(byte - b'0'));
                places = places.map(|places| places + 1);
            }
            _ => return Err(FieldError::Unreadable),
        }
    }
    for _ in places.unwrap_or(0)..PLACES {
        number *= 10;
    }
    if number < BEYOND { Ok(number) } else { Err(FieldError::TooMuch) }
}

/// A distance in tenths of a unit, rounded.
pub(crate) fn tenths(distance: Metres, unit: DistanceUnit) -> u32 {
    let unit = millimetres(unit);
    ((u64::from(distance.0) * 10_000 + unit / 2) / unit) as u32
}

/// The distance in tenths of a unit at most, with that decimal mark.
pub(crate) fn write_distance(distance: Metres, unit: DistanceUnit, mark: char) -> String {
    let tenths = tenths(distance, unit);
    write_decimal(tenths / 10, tenths % 10, 1, mark)
}

/// The distance in kilometres as the form's values have it: `21.0975`, `5`.
pub(crate) fn write_km(distance: Metres) -> String {
    // The half marathon is the one distance of the list that whole metres cannot hold.
    match distance {
        HALF_MARATHON => "21.0975".to_owned(),
        Metres(metres) => write_decimal(metres / 1000, metres % 1000, 3, '.'),
    }
}

/// The half marathon, as close as whole metres come to it.
const HALF_MARATHON: Metres = Metres(21_098);

/// The lengths of races that are offered.
pub(crate) const RACE_LENGTHS: [Metres; 8] = [
    Metres::from_km(5),
    Metres::from_km(10),
    HALF_MARATHON,
    Metres(42_195),
    Metres::from_km(50),
    Metres::from_km(80),
    Metres::from_km(100),
    Metres::from_km(160),
];

/// The length on offer that a distance stands for: 21.1 km is the half marathon; others stand for themselves.
pub(crate) fn race_length(distance: Metres) -> Metres {
    const CLOSE: u32 = 10;
    RACE_LENGTHS.into_iter().find(|length| length.0.abs_diff(distance.0) <= CLOSE).unwrap_or(distance)
}

fn write_decimal(whole: u32, part: u32, places: usize, mark: char) -> String {
    let mut text = digits::whole(whole.into());
    if part > 0 {
        text.push(mark);
        digits::push_padded(&mut text, part.into(), places);
        while text.as_bytes().last() == Some(&b'0') {
            text.pop();
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_read_to_the_metre() {
        let km = |text| read_distance(text, DistanceUnit::Km);
        assert_eq!(km("42"), Ok(Metres(42_000)));
        assert_eq!(km("42.195"), Ok(Metres(42_195)));
        assert_eq!(km("21.0975"), Ok(Metres(21_098)));
        assert_eq!(km("21.09749"), Ok(Metres(21_097)));
        assert_eq!(km("0,5"), Ok(Metres(500)));
        assert_eq!(km(".5"), Ok(Metres(500)));
        assert_eq!(km("25,5 km"), Err(FieldError::Unreadable));
        assert_eq!(read_typed(" 25,5 km", DistanceUnit::Km), Ok(Metres(25_500)));
        assert_eq!(read_typed("25 mi", DistanceUnit::Km), Err(FieldError::Unreadable));
        assert_eq!(read_distance("10", DistanceUnit::Mi), Ok(Metres(16_093)));
    }

    #[test]
    fn either_mark_is_a_decimal_and_never_parts_thousands() {
        let km = |text| read_distance(text, DistanceUnit::Km);
        assert_eq!((km("42,5"), km("42.5")), (Ok(Metres(42_500)), Ok(Metres(42_500))));
        assert_eq!((km("1,200"), km("1.200")), (Ok(Metres(1_200)), Ok(Metres(1_200))));
        for text in ["1 200", "1\u{a0}200", "1,200.5", "1.200,5", "42,5,"] {
            assert_eq!(km(text), Err(FieldError::Unreadable), "{text}");
        }
    }

    #[test]
    fn what_is_no_distance_says_so() {
        let km = |text| read_distance(text, DistanceUnit::Km);
        assert_eq!(km("-3"), Err(FieldError::TooLittle));
        for text in ["1e2", "forty", ".", "1.2.3", "NaN", "½"] {
            assert_eq!(km(text), Err(FieldError::Unreadable), "{text}");
        }
        assert_eq!(km("99999999999999999999"), Err(FieldError::TooMuch));
        assert_eq!(km("999999999"), Err(FieldError::TooMuch));
    }

    #[test]
    fn a_rounded_half_marathon_is_the_one_on_offer() {
        for metres in [21_097, 21_098, 21_100] {
            assert_eq!(write_km(race_length(Metres(metres))), "21.0975");
        }
        assert_eq!(race_length(Metres(42_200)), Metres(42_195));
        assert_eq!(race_length(Metres(15_000)), Metres(15_000));
    }

    #[test]
    fn distances_are_written_shortly() {
        assert_eq!(write_distance(Metres(30_000), DistanceUnit::Km, '.'), "30");
        assert_eq!(write_distance(Metres(30_000), DistanceUnit::Mi, '.'), "18.6");
        assert_eq!(write_distance(Metres(42_195), DistanceUnit::Km, '.'), "42.2");
        assert_eq!(write_km(Metres(42_195)), "42.195");
        assert_eq!(write_km(Metres(15_050)), "15.05");
        assert_eq!(write_km(HALF_MARATHON), "21.0975");
        assert_eq!(write_km(Metres(5_000)), "5");
    }
}
