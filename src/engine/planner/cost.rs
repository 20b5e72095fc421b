//! What makes one plan better than another (handbook 4.7): costs in points, whole numbers all of them.

use crate::engine::domain::massage::Depth;
use crate::engine::domain::policy::{Costs, PerDepth};
use crate::engine::domain::training::Session;
use crate::engine::season::{Day, Season};

/// 100 × ln n, rounded, for n up to 400; a table, since a plan is the same on every machine.
#[rustfmt::skip]
static LOGARITHMS: [u16; 401] = [
    0, 0, 69, 110, 139, 161, 179, 195, 208, 220, 230, 240, 248, 256, 264, 271, 277, 283, 289, 294,
    300, 304, 309, 314, 318, 322, 326, 330, 333, 337, 340, 343, 347, 350, 353, 356, 358, 361, 364, 366,
    369, 371, 374, 376, 378, 381, 383, 385, 387, 389, 391, 393, 395, 397, 399, 401, 403, 404, 406, 408,
    409, 411, 413, 414, 416, 417, 419, 420, 422, 423, 425, 426, 428, 429, 430, 432, 433, 434, 436, 437,
    438, 439, 441, 442, 443, 444, 445, 447, 448, 449, 450, 451, 452, 453, 454, 455, 456, 457, 458, 460,
    461, 462, 462, 463, 464, 465, 466, 467, 468, 469, 470, 471, 472, 473, 474, 474, 475, 476, 477, 478,
    479, 480, 480, 481, 482, 483, 484, 484, 485, 486, 487, 488, 488, 489, 490, 491, 491, 492, 493, 493,
    494, 495, 496, 496, 497, 498, 498, 499, 500, 500, 501, 502, 502, 503, 504, 504, 505, 506, 506, 507,
    508, 508, 509, 509, 510, 511, 511, 512, 512, 513, 514, 514, 515, 515, 516, 516, 517, 518, 518, 519,
    519, 520, 520, 521, 521, 522, 523, 523, 524, 524, 525, 525, 526, 526, 527, 527, 528, 528, 529, 529,
    530, 530, 531, 531, 532, 532, 533, 533, 534, 534, 535, 535, 536, 536, 537, 537, 538, 538, 538, 539,
    539, 540, 540, 541, 541, 542, 542, 542, 543, 543, 544, 544, 545, 545, 546, 546, 546, 547, 547, 548,
    548, 548, 549, 549, 550, 550, 551, 551, 551, 552, 552, 553, 553, 553, 554, 554, 555, 555, 555, 556,
    556, 556, 557, 557, 558, 558, 558, 559, 559, 559, 560, 560, 561, 561, 561, 562, 562, 562, 563, 563,
    563, 564, 564, 565, 565, 565, 566, 566, 566, 567, 567, 567, 568, 568, 568, 569, 569, 569, 570, 570,
    570, 571, 571, 571, 572, 572, 572, 573, 573, 573, 574, 574, 574, 575, 575, 575, 576, 576, 576, 577,
    577, 577, 577, 578, 578, 578, 579, 579, 579, 580, 580, 580, 581, 581, 581, 581, 582, 582, 582, 583,
    583, 583, 583, 584, 584, 584, 585, 585, 585, 586, 586, 586, 586, 587, 587, 587, 587, 588, 588, 588,
    589, 589, 589, 589, 590, 590, 590, 591, 591, 591, 591, 592, 592, 592, 592, 593, 593, 593, 593, 594,
    594, 594, 595, 595, 595, 595, 596, 596, 596, 596, 597, 597, 597, 597, 598, 598, 598, 598, 599, 599,
    599,
];

/// A gap between two visits, beside the interval that was meant.
#[derive(Clone, Copy)]
pub(crate) struct Gap {
    /// From the visit before, or from when the next one was due an interval later.
    pub(crate) days: Day,
    /// The interval.
    pub(crate) interval: Day,
}

impl Gap {
    /// How many times as long or as short as the interval: 100 × |ln r|, weighed.
    pub(crate) fn misfit(self, costs: &Costs) -> i32 {
        let difference = (logarithm(self.days) - logarithm(self.interval)).abs();
        difference * i32::from(costs.gap) / 100
    }

    /// What a visit costs that comes so late: r × 100 × ln r, nothing where it is not late.
    pub(crate) fn lateness(self, costs: &Costs) -> i32 {
        if self.days > self.interval { self.misfit(costs) * self.days / self.interval } else { 0 }
    }

    /// What a regular visit costs: by the days of the season that it stands for, and too early is not cheap.
    pub(crate) fn of_regular(self, misfit: i32, on_its_day: i32) -> i32 {
        if self.days >= self.interval {
            (misfit + on_its_day) * self.days / self.interval
        } else {
            misfit + on_its_day * self.days / self.interval
        }
    }
}

fn logarithm(days: Day) -> i32 {
    LOGARITHMS[days.clamp(1, LOGARITHMS.len() as Day - 1) as usize].into()
}

/// What the training of a day and of those beside it costs a visit, by its depth.
pub(crate) fn of_training(season: &Season, day: Day) -> PerDepth<i32> {
    let costs = &season.request.clinic.policy.cost;
    let is_demanding = |day: Day| season.session(day).is_demanding();
    let cost_if = |cost: u16, applies: bool| if applies { i32::from(cost) } else { 0 };
    let session = season.session(day);
    let any = cost_if(costs.on_hard, session.is_demanding())
        + cost_if(costs.on_strength, session == Session::Strength)
        + cost_if(costs.not_rest, session != Session::Rest);
    let firm =
        any + cost_if(costs.eve_of_hard, is_demanding(day + 1)) + cost_if(costs.after_hard, is_demanding(day - 1));
    PerDepth([any, firm, firm])
}

/// What it costs that a visit is deep again too soon, or lighter than the need asks for on its day: `lighter` for each
/// class, but for moderate work where deep work would come too soon.
pub(crate) fn of_depth(costs: &Costs, lighter: u16, asked: Depth, depth: Depth, is_soon_after_deep: bool) -> i32 {
    match (asked, depth) {
        (_, Depth::Deep) if is_soon_after_deep => costs.deep_again.into(),
        (Depth::Deep, Depth::Moderate) if is_soon_after_deep && lighter > 0 => costs.instead_of_deep.into(),
        _ => i32::from(lighter) * (asked as i32 - depth as i32).max(0),
    }
}

/// What a visit beyond the end of the plan adds to it: the share of its cost for the days that lie within.
///
/// Without it the plan would put off or pull in a visit at its end, and change as that end moves.
pub(crate) fn of_a_share(cost: i32, days_within: Day, days: Day) -> i32 {
    cost * days_within / days
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::engine::civil;
    use crate::engine::domain::policy::Policy;
    use crate::engine::domain::request::{Request, Runner};
    use crate::engine::domain::training::Week;
    use Session::{CrossTraining, Easy, Long, Rest, Strength, Tempo};

    #[test]
    fn the_table_is_that_of_the_logarithm() {
        for (n, known) in LOGARITHMS.iter().enumerate().skip(1) {
            assert_eq!(i32::from(*known), (100.0 * (n as f64).ln()).round() as i32, "{n}");
        }
    }

    #[test]
    fn twice_as_long_is_as_bad_as_half_as_long_and_counts_for_its_days() {
        let costs = Policy::default().cost;
        let gap = |days| Gap { days, interval: 20 };
        assert_eq!([10, 20, 40].map(|days| gap(days).misfit(&costs)), [70, 0, 69]);
        assert_eq!([10, 20, 40].map(|days| gap(days).lateness(&costs)), [0, 0, 138]);
        assert_eq!(gap(10).of_regular(69, 20), 69 + 10);
        assert_eq!(gap(40).of_regular(69, 20), (69 + 20) * 2);
    }

    /// What a light and a moderate visit on a Tuesday cost, by the sessions from the Monday to the Wednesday.
    #[track_caller]
    fn check([monday, tuesday, wednesday]: [Session; 3], light: i32, moderate: i32) {
        let week = Week([monday, tuesday, wednesday, Rest, Rest, Rest, Rest]);
        let today = civil::parse_iso("2026-11-23").expect("a Monday");
        let request = Request { today, runner: Runner { week, ..Runner::sample() }, clinic: Rc::default() };
        let cost = of_training(&Season::new(&request), 1);
        assert_eq!(cost.0, [light, moderate, moderate]);
    }

    #[test]
    fn the_training_around_a_visit_counts() {
        check([Rest, Rest, Rest], 0, 0);
        check([Easy, CrossTraining, Easy], 5, 5);
        check([Tempo, Easy, Easy], 5, 13);
        check([Rest, Rest, Long], 0, 35);
        check([Rest, Strength, Rest], 15, 15);
        check([Easy, Long, Easy], 35, 35);
    }

    #[test]
    fn deep_work_again_within_a_fortnight_costs_more_than_moderate_work_in_its_place() {
        use Depth::{Deep, Light, Moderate};
        let costs = Policy::default().cost;
        let cost = |asked, depth, is_soon| of_depth(&costs, costs.lighter, asked, depth, is_soon);
        assert_eq!([cost(Deep, Deep, true), cost(Deep, Moderate, true)], [60, 10]);
        assert_eq!([cost(Deep, Deep, false), cost(Deep, Moderate, false), cost(Deep, Light, false)], [0, 45, 90]);
        assert_eq!(cost(Light, Light, false), 0);
        let asked_for_nothing_more = |depth| of_depth(&costs, 0, Deep, depth, true);
        assert_eq!([Deep, Moderate, Light].map(asked_for_nothing_more), [60, 0, 0]);
    }

    #[test]
    fn a_visit_beyond_the_end_counts_for_its_days_within() {
        assert_eq!(of_a_share(120, 7, 28), 30);
        assert_eq!(of_a_share(120, 0, 28), 0);
    }
}
