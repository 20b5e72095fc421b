//! What the checks stand on: browsers, servers, the suite itself, and what the engine is expected to answer.

pub(crate) mod calculator;
pub(crate) mod driver;
pub(crate) mod expected;
pub(crate) mod page_log;
pub(crate) mod publishing;
pub(crate) mod random;
pub(crate) mod random_requests;
pub(crate) mod site;
pub(crate) mod stage;
pub(crate) mod suite;
