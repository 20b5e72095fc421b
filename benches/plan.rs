//! How long a plan takes: 200 µs are allowed for a year ahead, 400 with six races and 60 single dates, 5 ms within any limit
//! a month, and it grows with the horizon alone.

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use recovery_calculator::engine::domain::training::{DaySession, Metres, Race, Session};
use recovery_calculator::engine::{Request, civil, json, plan};

/// A marathon runner with tight calves, `days` before the race.
fn request(days: i32) -> Request {
    let mut request = json::request(
        r#"{ "today": "2026-11-23", "runner": {
            "weekly_km": 85,
            "week": ["rest", "intervals", "easy", "tempo", "easy", "easy", "long"],
            "race": { "date": "2026-11-23", "distance_km": 42.195 },
            "trouble_spots": ["calves"],
            "last_massage": { "date": "2026-11-02", "kind": "deep_tissue" }
        } }"#,
    )
    .expect("a request");
    for race in &mut request.runner.races {
        race.date = civil::add_days(race.date, days);
    }
    request
}

/// The same runner with six races within a year, and a session of its own on 60 dates.
fn full_year() -> Request {
    let mut request = request(336);
    let (today, races) = (request.today, [48, 90, 153, 202, 279]);
    let of = |(days, km): (i32, u32)| Race { date: civil::add_days(today, days), distance: Metres::from_km(km) };
    request.runner.races.splice(0..0, races.into_iter().zip([10, 21, 42, 10, 21]).map(of));
    let own = |day| DaySession { date: civil::add_days(today, 6 * day + 1), session: Session::Long };
    request.runner.days = (0..60).map(own).collect();
    request
}

fn plans(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("plan");
    for days in [42, 84, 168, 336] {
        let request = request(days);
        group.bench_with_input(BenchmarkId::new("days to the race", days), &request, |bencher, request| {
            bencher.iter(|| plan(black_box(request)));
        });
    }
    for (name, request) in [("336 days", request(336)), ("six races and 60 single dates", full_year())] {
        for most in [2, 3, 4] {
            let mut request = request.clone();
            request.runner.max_per_month = Some(most);
            let id = BenchmarkId::new(format!("{name}, visits a month"), most);
            group.bench_with_input(id, &request, |bencher, request| bencher.iter(|| plan(black_box(request))));
        }
    }
    let full = full_year();
    group.bench_function("six races and 60 single dates", |bencher| bencher.iter(|| plan(black_box(&full))));
    group.finish();
}

criterion_group!(benches, plans);
criterion_main!(benches);
