//! Which folders of a host a version belongs into.

use semver::Version;

/// The version that is built.
pub(crate) const OURS: &str = env!("CARGO_PKG_VERSION");

/// The folder of this version alone: `v1.2.3` for 1.2.3.
pub(crate) fn pinned(version: &str) -> String {
    format!("v{version}")
}

/// The folder that moves on with each compatible version: `v1` for 1.2.3, `v0.1` for 0.1.3. As for cargo and npm the
/// first number that is not zero counts; versions before a release, and those with zeros alone, are compatible with none.
pub(crate) fn following(version: &str) -> Option<String> {
    let Version { major, minor, pre, .. } = Version::parse(version).ok()?;
    match (major, minor) {
        _ if !pre.is_empty() => None,
        (0, 0) => None,
        (0, minor) => Some(format!("v0.{minor}")),
        (major, _) => Some(format!("v{major}")),
    }
}

/// Whether a folder is of one version alone.
pub(crate) fn is_pinned(folder: &str) -> bool {
    folder.strip_prefix('v').is_some_and(|version| Version::parse(version).is_ok())
}

/// Whether a folder is of all versions from one on.
pub(crate) fn is_following(folder: &str) -> bool {
    let numbers = folder.strip_prefix('v').map(|version| version.split('.').collect::<Vec<_>>());
    numbers.is_some_and(|numbers| numbers.len() < 3 && numbers.iter().all(|number| number.parse::<u32>().is_ok()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compatible_versions_share_a_folder() {
        let cases = [
            ("1.2.3", Some("v1")),
            ("12.0.0", Some("v12")),
            ("0.1.0", Some("v0.1")),
            ("0.12.3", Some("v0.12")),
            ("0.0.3", None),
            ("0.0.0", None),
            ("1.0.0-beta.1", None),
        ];
        for (version, folder) in cases {
            assert_eq!(following(version).as_deref(), folder, "{version}");
        }
    }

    #[test]
    fn each_folder_is_known_for_what_it_is() {
        for version in ["1.2.3", "0.1.0", "1.0.0-beta.1"] {
            let folder = pinned(version);
            assert!(is_pinned(&folder) && !is_following(&folder), "{folder}");
        }
        for folder in ["v1", "v0.1", "v12"] {
            assert!(is_following(folder) && !is_pinned(folder), "{folder}");
        }
        for folder in ["", "v", "videos", "1.2.3", "v1.2.3.4", "v1.x", "va.b.c"] {
            assert!(!is_following(folder) && !is_pinned(folder), "{folder}");
        }
    }
}
