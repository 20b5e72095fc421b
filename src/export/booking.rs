//! The booking link of an appointment.

use crate::engine::Appointment;
use crate::engine::civil;
use crate::engine::domain::clinic::Clinic;
use crate::engine::pieces::pieces;
use crate::export::percent::push_encoded;
use crate::i18n::Locale;

/// Where to book: the service's own link, else the page's, else the clinic's, with the placeholders filled in; `None`
/// without any usable link.
pub(crate) fn book(page: Option<&str>, clinic: &Clinic, appointment: &Appointment, locale: Locale) -> Option<String> {
    let service = appointment.service.as_deref().and_then(|id| clinic.service_by_id(id));
    let own = service.and_then(|service| service.booking_url.as_deref());
    let template = [own, page, clinic.booking_url.as_deref()].into_iter().flatten().find(|link| is_safe(link))?;
    Some(fill(template, appointment, locale))
}

/// Names each link of the clinic's own that is passed over.
pub(crate) fn for_each_refused(clinic: &Clinic, found: &mut dyn FnMut(&str)) {
    let mut check = |link: &Option<String>| link.iter().filter(|link| !is_safe(link)).for_each(|link| found(link));
    check(&clinic.booking_url);
    for service in &clinic.services {
        check(&service.booking_url);
    }
}

/// Whether following the link can do no more than open a page, a call or a message: the one check for the page's link
/// and the clinic's.
pub(crate) fn is_safe(link: &str) -> bool {
    const SCHEMES: [&str; 4] = ["https://", "http://", "tel:", "mailto:"];
    let starts = |scheme: &str| link.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    SCHEMES.iter().any(|scheme| starts(scheme) && link.len() > scheme.len())
}

fn fill(template: &str, appointment: &Appointment, locale: Locale) -> String {
    let date = civil::iso(appointment.date);
    let values = [
        ("date}", date.as_str()),
        ("month}", &date[..date.len() - 3]),
        ("service}", appointment.service.as_deref().unwrap_or_default()),
        ("kind}", appointment.kind.id()),
        ("lang}", locale.id()),
    ];
    let mut parts = pieces(template, b'{');
    let mut link = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let known = values.iter().find_map(|(name, value)| Some((value, part.strip_prefix(name)?)));
        match known {
            Some((value, rest)) => {
                push_encoded(&mut link, value);
                link.push_str(rest);
            }
            None => {
                link.push_str("%7B");
                link.push_str(part);
            }
        }
    }
    link
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::domain::clinic::{Service, ServiceName};
    use crate::engine::domain::massage::{Depth, Kind, Purpose};

    fn appointment(service: Option<&str>) -> Appointment {
        Appointment {
            date: civil::parse_iso("2026-11-27").expect("a date"),
            kind: Kind::Sports,
            depth: Depth::Moderate,
            minutes: 60,
            service: service.map(str::to_owned),
            purpose: Purpose::Regular,
            focus: Vec::new(),
            reasons: Vec::new(),
            last_demanding: None,
            next_demanding: None,
        }
    }

    fn clinic(own: Option<&str>, common: Option<&str>) -> Clinic {
        let service = Service {
            id: "sport & co".to_owned(),
            kind: Kind::Sports,
            minutes: None,
            name: ServiceName::default(),
            booking_url: own.map(str::to_owned),
        };
        Clinic { services: vec![service], booking_url: common.map(str::to_owned), ..Clinic::default() }
    }

    #[test]
    fn placeholders_are_filled_in_and_encoded() {
        let template = "https://c.example/rdv?m={month}&d={date}&s={service}&k={kind}&l={lang}&x={other}";
        let link = book(Some(template), &clinic(None, None), &appointment(Some("sport & co")), Locale::Fr);
        let expected = "https://c.example/rdv?m=2026-11&d=2026-11-27&s=sport%20%26%20co&k=sports&l=fr&x=%7Bother}";
        assert_eq!(link.as_deref(), Some(expected));
    }

    #[test]
    fn the_service_s_link_goes_first_then_the_page_s_then_the_clinic_s() {
        let visit = appointment(Some("sport & co"));
        let link = |page, clinic: &Clinic| book(page, clinic, &visit, Locale::En);
        let full = clinic(Some("tel:1"), Some("https://common/"));
        assert_eq!(link(Some("https://page/"), &full).as_deref(), Some("tel:1"));
        let common = clinic(None, Some("https://common/"));
        assert_eq!(link(Some("https://page/"), &common).as_deref(), Some("https://page/"));
        assert_eq!(link(None, &common).as_deref(), Some("https://common/"));
        assert_eq!(link(None, &Clinic::default()), None);
    }

    #[test]
    fn a_link_that_could_run_script_is_passed_over() {
        for bad in [
            "javascript:alert(1)",
            " https://x/",
            "data:text/html,x",
            "//x/",
            "https://",
            "https:x",
            "https:clinic.example",
            "www.clinic.example/rdv",
            "java\nscript:x",
            "é",
        ] {
            assert!(!is_safe(bad), "{bad}");
        }
        for good in ["HTTPS://x/", "http://x", "tel:+15145550100", "mailto:a@b.ca?subject={date}"] {
            assert!(is_safe(good), "{good}");
        }
        let link = book(Some("javascript:x"), &clinic(None, Some("tel:2")), &appointment(None), Locale::En);
        assert_eq!(link.as_deref(), Some("tel:2"));
    }

    #[test]
    fn a_clinics_link_that_is_passed_over_is_named() {
        let odd = clinic(Some("https:clinic.example"), Some("www.clinic.example/rdv"));
        let refused = |clinic: &Clinic| {
            let mut links = Vec::new();
            for_each_refused(clinic, &mut |link| links.push(link.to_owned()));
            links
        };
        assert_eq!(refused(&odd), ["www.clinic.example/rdv", "https:clinic.example"]);
        assert!(refused(&clinic(Some("tel:1"), None)).is_empty());
    }
}
