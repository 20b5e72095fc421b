//! The published widget in real browsers, on pages of other sites.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a suite of its own says what it finds")]

mod acceptance;
mod driver;
mod publishing;
mod site;
mod suite;

mod calculator;
mod lottery;
mod native;
mod observed;

mod api;
mod article;
mod axe;
mod configurator;
mod diagnosis;
mod documentation;
mod events;
mod failures;
mod fields;
mod frame;
mod hosts;
mod isolation;
mod keyboard;
mod language_switch;
mod languages;
mod lifecycle;
mod links;
mod loading;
mod look;
mod markdown;
mod nextjs;
mod noscript;
mod panics;
mod picture;
mod placing;
mod policy;
mod real_pages;
mod referral;
mod remembering;
mod screens;
mod servers;
mod shifts;
mod snapshots;
mod speed;
mod standalone;
mod takeaway;
mod whatif;
mod wordpress;
mod wordpress_users;

use std::process::ExitCode;

fn main() -> ExitCode {
    suite::run(&[
        api::CHECKS,
        article::CHECKS,
        axe::CHECKS,
        configurator::CHECKS,
        diagnosis::CHECKS,
        documentation::CHECKS,
        events::CHECKS,
        failures::CHECKS,
        fields::CHECKS,
        frame::CHECKS,
        hosts::CHECKS,
        isolation::CHECKS,
        keyboard::CHECKS,
        language_switch::CHECKS,
        languages::CHECKS,
        lifecycle::CHECKS,
        links::CHECKS,
        loading::CHECKS,
        look::CHECKS,
        markdown::CHECKS,
        nextjs::CHECKS,
        noscript::CHECKS,
        panics::CHECKS,
        placing::CHECKS,
        policy::CHECKS,
        real_pages::CHECKS,
        referral::CHECKS,
        remembering::CHECKS,
        screens::CHECKS,
        servers::CHECKS,
        shifts::CHECKS,
        snapshots::CHECKS,
        speed::CHECKS,
        standalone::CHECKS,
        takeaway::CHECKS,
        whatif::CHECKS,
        wordpress::CHECKS,
        wordpress_users::CHECKS,
    ])
}
