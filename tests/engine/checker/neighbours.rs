//! No plan beside the one that is given is cheaper: one visit moved, made lighter or deeper, added or dropped.

use super::super::answer::{Answer, Depth};
use super::super::day::Day;
use super::choice::expected_kind;
use super::cost::{Planned, cost, is_looked_at};
use super::minima::{Past, Season, broken};
use super::slots::{self, has_focused};
use super::spots::wish_on;

/// So many days to either side a visit is moved.
const AROUND: i64 = 8;
/// The planner counts in whole numbers: so many points may be lost to rounding.
const ROUNDING: f64 = 4.0;
/// Visits beyond the last that is shown depend on what lies so few days before it.
const FORGOTTEN: i64 = 14;

/// The plans beside this one that are legal and cost less. The last visit that is shown stays as it is, so that what
/// follows it stays the same; and what the visits around a race fill stays filled.
/// Several races and a budget are left to the seasons that are worked out by hand: what is worth more comes first there.
pub(crate) fn complaints(season: &Season, answer: &Answer) -> Vec<String> {
    let visits: Vec<Planned> = answer.appointments.iter().map(Planned::of).collect();
    let Some(last) = visits.last() else { return Vec::new() };
    if season.races.len() > 1 || season.request.runner.max_per_month.is_some() {
        return Vec::new();
    }
    let end = last.date - FORGOTTEN;
    let own = cost(season, &visits);
    let cheaper = |other: &Vec<Planned>| is_legal(season, other) && cost(season, other) + ROUNDING < own;
    let mut others = moved(season, &visits, end);
    others.extend(dropped(&visits, end));
    others.extend(added(season, &visits, end));
    // A sore runner's first visit is due at once, whatever comes after it.
    others.retain(|other| !season.is_sore() || other.first() == visits.first());
    let is_alike = |other: &Vec<Planned>| filled(season, other) == filled(season, &visits);
    let cheapest = others
        .into_iter()
        .filter(is_alike)
        .filter(cheaper)
        .min_by(|one, other| cost(season, one).total_cmp(&cost(season, other)));
    let told = |visits: &[Planned]| {
        let told = visits.iter().map(|visit| format!("{} {} {:?}", visit.date, visit.purpose, visit.depth));
        told.collect::<Vec<_>>().join(", ")
    };
    let worse = |other: Vec<Planned>| {
        format!("{:.1} points for {}\nbut {:.1} for {}", own, told(&visits), cost(season, &other), told(&other))
    };
    cheapest.map(worse).into_iter().collect()
}

fn moved(season: &Season, visits: &[Planned], end: Day) -> Vec<Vec<Planned>> {
    let mut others = Vec::new();
    for (index, visit) in visits.iter().enumerate().filter(|(_, visit)| visit.date <= end) {
        for date in (-AROUND..=AROUND).map(|days| visit.date + days).filter(|date| *date <= end) {
            for depth in depths(season, date) {
                let mut other = visits.to_vec();
                other[index] = Planned { date, depth, purpose: visit.purpose.clone() };
                others.push(other);
            }
        }
    }
    others
}

fn dropped(visits: &[Planned], end: Day) -> Vec<Vec<Planned>> {
    let drops = (0..visits.len()).filter(|index| visits[*index].purpose == "regular" && visits[*index].date <= end);
    let without = |index: usize| [&visits[..index], &visits[index + 1..]].concat();
    drops.map(without).collect()
}

fn added(season: &Season, visits: &[Planned], end: Day) -> Vec<Vec<Planned>> {
    let earliest = season.earliest();
    let mut others = Vec::new();
    for date in (0..=end - earliest).map(|days| earliest + days) {
        for depth in depths(season, date) {
            let mut other = visits.to_vec();
            let place = other.partition_point(|visit| visit.date < date);
            other.insert(place, Planned { date, depth, purpose: "regular".into() });
            others.push(other);
        }
    }
    others
}

/// The depths that the spots have a use for and the clinic has a kind for.
fn depths(season: &Season, day: Day) -> impl Iterator<Item = Depth> {
    let is_of_use = move |depth: &Depth| *depth <= wish_on(season, day) && expected_kind(season, *depth).is_some();
    Depth::ALL.into_iter().filter(is_of_use)
}

fn is_legal(season: &Season, visits: &[Planned]) -> bool {
    let mut past: Vec<Past> = season.last().into_iter().collect();
    visits.iter().enumerate().all(|(index, visit)| {
        let is_later = past.last().is_none_or(|last| last.date < visit.date || past.len() == 1);
        let is_legal = is_later
            && broken(season, visit.date, visit.depth, &past).is_empty()
            && slots::wrong(season, &visit.purpose, visit.past(), &past).is_none()
            && (visit.purpose != "regular" || is_looked_at(season, index == 0, visit, &past))
            && (visit.purpose != "regular" || !slots::is_in_reach_of_deep(season, visit.date));
        past.push(visit.past());
        is_legal
    })
}

/// For each race whether it has its last focused visit, and the purposes beside it; and the last visit before each race
/// that has no light one, for how near that is decides whether one is missed.
fn filled(season: &Season, visits: &[Planned]) -> Vec<(bool, Vec<String>, Option<Day>)> {
    let past: Vec<Past> = season.last().into_iter().chain(visits.iter().map(Planned::past)).collect();
    let races = season.races.iter();
    races
        .map(|race| {
            let is_beside = |visit: &&Planned| visit.purpose != "regular" && (visit.date - race.date).abs() <= 21;
            let purposes: Vec<String> = visits.iter().filter(is_beside).map(|visit| visit.purpose.clone()).collect();
            let before = past.iter().rev().find(|visit| visit.date < race.date).map(|visit| visit.date);
            let has_light = purposes.iter().any(|purpose| purpose == "pre_race");
            (has_focused(*race, &past), purposes, before.filter(|_| !has_light))
        })
        .collect()
}
