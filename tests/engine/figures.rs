//! The figures that a good plan keeps (section 4.7), over random runners as there are: each measured, and held to its
//! bound. `cargo test --release --test engine figures -- --nocapture` prints them.

#![allow(clippy::print_stdout, reason = "what is measured is to be read")]

mod measures;
mod random;
mod runners;

use measures::Share;
use random::Random;

/// The same runners on every run.
const SEED: u64 = 2_026;

/// How many runners a figure looks at: few where nothing is optimised. `FIGURES_RUNNERS` says otherwise.
fn runners() -> usize {
    let own = std::env::var("FIGURES_RUNNERS").ok().and_then(|runners| runners.parse().ok());
    own.unwrap_or(if cfg!(debug_assertions) { 200 } else { 3_000 })
}

/// Prints a share, and holds it to its bound in percent.
#[track_caller]
fn hold(name: &str, share: &Share, bound: f64) {
    println!("{name:<42} {share} (at most {bound} %; seed {SEED})");
    assert!(share.of > 0, "{name}: nobody was measured");
    assert!(share.percent() <= bound, "{name}: {share}, at most {bound} %; for example {}", share.examples());
}

fn random(stream: u64) -> Random {
    Random::new(SEED + stream)
}

#[test]
fn rhythm() {
    let rhythm = measures::rhythm(&mut random(1), runners());
    for (row, mean, gaps) in rhythm.rows() {
        println!("{:<42} {mean:.2} of {gaps} gaps (0.90 to 1.15; seed {SEED})", format!("rhythm: {row}"));
        assert!((0.90..=1.15).contains(&mean), "{row}: {mean:.3} over {gaps} gaps");
    }
    hold("rhythm: gaps under 0.7", &rhythm.short, 5.0);
}

#[test]
fn eve() {
    hold("eve: fuller visits before a hard or long day", &measures::eve(&mut random(2), runners()), 8.0);
}

#[test]
fn full() {
    let days = measures::full(&mut random(3), runners() / 10);
    let mut all = Share::default();
    for (days, share) in &days {
        println!("full: asked {days:>3} days after the race         {share}");
        all.add(share);
    }
    hold("full: plans without the full visit", &all, 2.0);
    for (day, share) in days.iter().filter(|(_, share)| share.of >= 200) {
        assert!(share.percent() <= 4.0, "asked {day} days after the race: {share}; for example {}", share.examples());
    }
}

#[test]
fn holidays() {
    hold("holidays: visits on 25 December, 1 January", &measures::holidays(&mut random(4), runners()), 0.0);
}

#[test]
fn first() {
    hold("first: a first visit over 7 days away", &measures::first(&mut random(5), runners()), 5.0);
}

#[test]
fn sore() {
    hold("sore: next visit over 4 days away", &measures::sore(&mut random(6), runners()), 5.0);
}

#[test]
fn lastfull() {
    hold("lastfull: no fuller visit in the last 14 days", &measures::lastfull(&mut random(7), runners()), 3.0);
}

#[test]
fn short() {
    hold("short: two visits on one side of a 5K or 10K", &measures::short(&mut random(8), runners()), 1.0);
}

#[test]
fn crowd() {
    let after = measures::crowd_after_marathon(&mut random(9), runners());
    hold("crowd: three visits in 14 days of a marathon", &after, 3.0);
    hold("crowd: four in 28 days, up to 25 km a week", &measures::crowd(&mut random(10), runners()), 15.0);
}

#[test]
fn free() {
    hold("free: visits on a day that cannot be", &measures::free(&mut random(11), runners()), 0.0);
}
