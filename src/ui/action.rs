//! What a button asks of the calculator, beside a change of what is typed.

/// A group of questions that opens under its tile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Panel {
    /// Where it is tight, and how sore the legs are.
    Spots,
    /// The days that the reader can come.
    Days,
    /// The last massage.
    Last,
    /// How often at most.
    Often,
    /// The health check.
    Health,
}

impl Panel {
    /// In the order of the tiles.
    pub(crate) const ALL: [Self; 5] = [Self::Spots, Self::Days, Self::Last, Self::Often, Self::Health];

    /// What its tile asks for, and the `id` of the panel.
    pub(crate) const fn id(self) -> &'static str {
        match self {
            Self::Spots => "spots",
            Self::Days => "days",
            Self::Last => "last",
            Self::Often => "often",
            Self::Health => "health",
        }
    }
}

/// What a button asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    /// To open a panel, or close it.
    Toggle(Panel),
    /// To close the panel that is open.
    Done,
    /// To have more days to come.
    AddDays,
    /// To see more weeks.
    MoreWeeks,
    /// To see two weeks again.
    FewerWeeks,
    /// To see race day.
    RaceWeek,
    /// To read the reasons.
    Why,
    /// To go to the field with the mistake.
    Fix,
    /// To go to the box that was ticked.
    Untick,
    /// To have the last edit undone.
    Undo,
    /// To open the plan, or close it.
    Plan,
}

impl Action {
    const BUTTONS: [Self; 10] = [
        Self::Done,
        Self::AddDays,
        Self::MoreWeeks,
        Self::FewerWeeks,
        Self::RaceWeek,
        Self::Why,
        Self::Fix,
        Self::Untick,
        Self::Undo,
        Self::Plan,
    ];

    /// The `data-do` of its button.
    pub(crate) const fn id(self) -> &'static str {
        match self {
            Self::Toggle(panel) => panel.id(),
            Self::Done => "done",
            Self::AddDays => "add_days",
            Self::MoreWeeks => "more_weeks",
            Self::FewerWeeks => "fewer_weeks",
            Self::RaceWeek => "race_week",
            Self::Why => "why",
            Self::Fix => "fix",
            Self::Untick => "untick",
            Self::Undo => "undo",
            Self::Plan => "plan",
        }
    }

    /// What the button of that `data-do` asks for.
    pub(crate) fn from_id(id: &str) -> Option<Self> {
        let panels = Panel::ALL.into_iter().map(Self::Toggle);
        panels.chain(Self::BUTTONS).find(|action| action.id() == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_button_is_known_by_its_word() {
        for action in Panel::ALL.into_iter().map(Action::Toggle).chain(Action::BUTTONS) {
            assert_eq!(Action::from_id(action.id()), Some(action));
        }
        assert_eq!(Action::from_id("dance"), None);
    }
}
