//! The engine, seen from outside: every answer against the handbook, by a checker that shares no line with the planner.

mod engine {
    mod answer;
    mod day;
    mod request;

    mod handbook;

    mod checker;

    mod sampling;

    mod alternatives;
    mod cases;
    mod decisions;
    mod figures;
    mod json;
    mod policy_limits;
    mod properties;
    mod regressions;
    mod rule_coverage;
    mod scenarios;
    mod stability;
    mod thresholds;
}
