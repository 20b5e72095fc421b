//! What GitHub runs: pinned, with as few rights as can be, and in the project's own words.

use std::fs;

use crate::paths;

/// The workflows, by name.
fn workflows() -> Vec<(String, String)> {
    let folder = paths::root().join(".github/workflows");
    let entries = fs::read_dir(folder).expect("there are workflows").map(|entry| entry.expect("an entry"));
    let mut all: Vec<_> = entries
        .map(|entry| {
            let text = fs::read_to_string(entry.path()).expect("a text");
            (entry.file_name().to_string_lossy().into_owned(), text)
        })
        .collect();
    all.sort();
    assert_eq!(all.len(), 3, "pages, release, test");
    all
}

#[test]
fn every_action_is_pinned_by_its_whole_digest() {
    for (name, text) in workflows() {
        let uses: Vec<&str> = text.lines().filter_map(|line| line.split_once("uses: ").map(|(_, it)| it)).collect();
        assert!(!uses.is_empty(), "{name}");
        for action in uses {
            let (pinned, version) = action.split_once(" # v").unwrap_or((action, ""));
            let digest = pinned.split_once('@').map_or("", |(_, digest)| digest);
            assert!(digest.len() == 40 && digest.chars().all(|it| it.is_ascii_hexdigit()), "{name}: {action}");
            assert!(!version.is_empty(), "{name} does not say which version {action} is");
        }
    }
}

#[test]
fn nothing_has_more_rights_than_it_asks_for() {
    for (name, text) in workflows() {
        assert!(text.contains("\npermissions: {}\n"), "{name}");
        let jobs = text.matches("    runs-on: ").count();
        assert_eq!(text.matches("    permissions:\n").count(), jobs, "{name}: a job without rights of its own");
        assert_eq!(text.matches("    timeout-minutes: ").count(), jobs, "{name}: a job that may hang");
        assert_eq!(
            text.matches("persist-credentials: false").count(),
            text.matches("actions/checkout@").count(),
            "{name}"
        );
        // A stranger's words never become a command.
        for run in text.lines().filter(|line| line.contains("run: ")) {
            assert!(!run.contains("github.event") && !run.contains("github.head"), "{name}: {run}");
        }
        assert!(!text.contains("pull_request_target") && !text.contains("secrets."), "{name}");
    }
}

#[test]
fn they_build_and_test_by_the_commands_of_the_project() {
    let known = ["test", "reproduce", "bundle", "build"];
    for (name, text) in workflows() {
        let commands: Vec<&str> = text.split("cargo ").skip(1).filter_map(|it| it.lines().next()).collect();
        assert!(!commands.is_empty(), "{name}");
        for command in commands {
            let word = command.strip_prefix("xtask ").and_then(|it| it.split_whitespace().next());
            assert!(word.is_some_and(|it| known.contains(&it)), "{name}: cargo {command}");
        }
    }
}

#[test]
fn who_reports_a_fault_is_asked_for_what_helps() {
    let form = |name: &str| {
        let path = paths::root().join(".github/ISSUE_TEMPLATE").join(name);
        fs::read_to_string(path).unwrap_or_else(|error| panic!("{name}: {error}"))
    };
    assert!(form("broken.yml").contains("diagnose.html"));
    assert!(form("wrong.yml").contains("The shared link"));
    let contributing = fs::read_to_string(paths::root().join("CONTRIBUTING.md")).expect("CONTRIBUTING.md");
    assert!(contributing.contains("`OWNER`"), "the one thing to fill in is not named");
}
