//! What is said of one day: its name for those who hear it, and the line under the grid.

use chrono::NaiveDate;

use crate::i18n::Text;
use crate::i18n::catalog::DateShape;
use crate::ui::answer::AnswerView;
use crate::ui::calendar::verdict::Verdict;

/// `Friday, November 27, rest. Best: sports massage, medium pressure.`
pub(crate) fn name(view: &AnswerView, date: NaiveDate, verdict: Verdict) -> Text {
    let mut name = view.words.date(DateShape::Full, date).push(", ");
    if date == view.settings.today {
        name = name.push(Text::from(view.words.reader.calendar.today).uncapitalized()).push(", ");
    }
    told(view, date, verdict, name, ". ")
}

/// `easy run · Good: medium pressure, the day before Sunday’s long run.`
pub(crate) fn line(view: &AnswerView, date: NaiveDate, verdict: Verdict) -> Text {
    told(view, date, verdict, Text::from(""), " · ")
}

/// The session, which on the day of a race is the verdict, and the verdict.
fn told(view: &AnswerView, date: NaiveDate, verdict: Verdict, text: Text, between: &'static str) -> Text {
    let text = match verdict {
        Verdict::Race => text,
        _ => text.push(Text::from((view.words.form.session)(view.session(date))).uncapitalized()).push(between),
    };
    text.push(judged(view, date, verdict))
}

/// The verdict, and what it means.
fn judged(view: &AnswerView, date: NaiveDate, verdict: Verdict) -> Text {
    let words = view.words;
    let visit = view.answer.appointments.iter().find(|visit| visit.date == date);
    let what = match (verdict, visit, view.report(date)) {
        (Verdict::Best | Verdict::Yours | Verdict::Plan, Some(visit), _) => {
            Some(view.title(visit).uncapitalized().push(", ").push((words.answer.pressure)(visit.depth)))
        }
        (Verdict::Good, _, Some(day)) => words.day_allows(view.answer, day),
        (Verdict::Light | Verdict::No, _, Some(day)) => words.day_limit(view.answer, day),
        _ => None,
    };
    let text = Text::from(verdict.in_full(words));
    let text = match what {
        Some(what) => text.push(words.reader.calendar.colon).push(what),
        None => text,
    };
    text.push(".")
}
