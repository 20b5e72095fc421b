//! The published widget in a real browser, on pages of other sites.

mod driver;
mod site;

mod calculator;
mod native;

mod api;
mod article;
mod events;
mod failures;
mod fields;
mod lifecycle;
mod loading;
mod lottery;
mod policy;
mod referral;
mod screens;
mod shifts;
