//! The fields that are typed into, what stands in them, and what can be wrong there.

/// A field that the reader types into, where a mistake can be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TextField {
    /// Distance a week.
    Weekly,
    /// Race day.
    RaceDate,
    /// The day of the last massage.
    LastDate,
    /// The most visits a month.
    Budget,
}

impl TextField {
    /// The `name` of its control.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Weekly => "weekly_distance",
            Self::RaceDate => "race_date",
            Self::LastDate => "last_massage_date",
            Self::Budget => "max_per_month",
        }
    }

    /// The field of that name.
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        [Self::Weekly, Self::RaceDate, Self::LastDate, Self::Budget].into_iter().find(|entry| entry.name() == name)
    }
}

/// What is wrong with what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FieldError {
    /// Nothing stands there, and something must.
    Missing,
    /// Neither a number nor a date.
    Unreadable,
    /// Below what makes sense.
    TooLittle,
    /// Above what makes sense.
    TooMuch,
    /// A race of that year is long over.
    LongPast(i32),
    /// A race more than three years ahead.
    FarAhead,
    /// A massage that is still to come.
    NotYet,
}

/// How long ago the last massage was, roughly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LastMassage {
    /// There never was one.
    Never,
    /// In the last week.
    Week,
    /// One to two weeks ago.
    Fortnight,
    /// Two to four weeks ago.
    Month,
    /// Four to six weeks ago.
    SixWeeks,
    /// Longer ago.
    Longer,
}

impl LastMassage {
    /// The most recent first, as they are offered.
    pub(crate) const ALL: [Self; 6] =
        [Self::Week, Self::Fortnight, Self::Month, Self::SixWeeks, Self::Longer, Self::Never];

    /// Its value in the form.
    pub(crate) const fn id(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::Week => "week",
            Self::Fortnight => "fortnight",
            Self::Month => "month",
            Self::SixWeeks => "six_weeks",
            Self::Longer => "longer",
        }
    }

    /// The answer of that value.
    pub(crate) fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|last| last.id() == id)
    }

    /// The days that it is taken as.
    pub(crate) const fn days_ago(self) -> Option<u16> {
        match self {
            Self::Never => None,
            Self::Week => Some(4),
            Self::Fortnight => Some(11),
            Self::Month => Some(21),
            Self::SixWeeks => Some(35),
            Self::Longer => Some(60),
        }
    }
}

/// The text of a field, as the reader has typed it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Typed {
    /// What the browser makes of it.
    pub(crate) text: String,
    /// Whether something stands there that the browser itself cannot read.
    pub(crate) unreadable: bool,
}

impl Typed {
    /// Text that the browser can read.
    pub(crate) fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), unreadable: false }
    }

    /// The text, `None` when nothing stands there.
    pub(crate) fn read(&self) -> Result<Option<&str>, FieldError> {
        match self.text.trim() {
            _ if self.unreadable => Err(FieldError::Unreadable),
            "" => Ok(None),
            text => Ok(Some(text)),
        }
    }
}

const WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// The name that a day of the week has in form fields, Monday first.
pub(crate) const fn weekday_id(day: usize) -> &'static str {
    WEEKDAYS[day]
}
