//! Everything that the element tells the page: what was planned and booked, never anything of health.

use serde::Serialize;

use crate::embed::page::Page;
use crate::engine::{
    Appointment, civil,
    domain::answer::Status,
    domain::massage::{Depth, Kind, Purpose},
};
use crate::ui::Answered;

/// The detail of `recovery-plan` and `recovery-book`; the appointment's part is null where there is none.
#[derive(Serialize)]
struct Detail<'a> {
    status: Status,
    date: Option<String>,
    kind: Option<Kind>,
    depth: Option<Depth>,
    purpose: Option<Purpose>,
    minutes: Option<u16>,
    service: Option<&'a str>,
}

impl<'a> Detail<'a> {
    fn new(status: Status, appointment: Option<&'a Appointment>) -> Self {
        Self {
            status,
            date: appointment.map(|it| civil::iso(it.date)),
            kind: appointment.map(|it| it.kind),
            depth: appointment.map(|it| it.depth),
            purpose: appointment.map(|it| it.purpose),
            minutes: appointment.map(|it| it.minutes),
            service: appointment.and_then(|it| it.service.as_deref()),
        }
    }

    fn emit(&self, page: &Page, event: &str, cancelable: bool) -> bool {
        page.emit(event, &crate::engine::json::json_of(self), cancelable)
    }
}

/// Marks a referral, and dispatches `recovery-plan` when the reader's own change brought the answer.
pub(crate) fn answered(page: &Page, Answered { answer, by_reader }: &Answered) {
    page.referral(answer.status == Status::Refer);
    if *by_reader {
        Detail::new(answer.status, answer.next.as_ref()).emit(page, "recovery-plan", false);
    }
}

/// Dispatches `recovery-book`; `false` when the page takes over.
pub(crate) fn book(page: &Page, appointment: &Appointment) -> bool {
    Detail::new(Status::Planned, Some(appointment)).emit(page, "recovery-book", true)
}
