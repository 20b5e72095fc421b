//! The engine, seen from outside: every answer against the handbook, by a checker that shares no line with the planner.

mod engine {
    mod ask;
    mod day;
    mod reply;

    mod handbook;

    mod checker;

    mod sampling;

    mod alternatives;
    mod asking;
    mod cases;
    mod census;
    mod decisions;
    mod json;
    mod policy_limits;
    mod properties;
    mod regressions;
    mod rhythm;
    mod scenarios;
    mod thresholds;
}
