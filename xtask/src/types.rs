//! Whether the published types fit scripts and components as sites write them.

use std::{fs, path::Path, process::Command};

use anyhow::{Context, Result};

use crate::{
    child::{heading, run},
    paths,
};

/// Has TypeScript check the samples, as strictly as it can.
pub(crate) fn check() -> Result<()> {
    heading("tsc --strict (tests/host-pages/types)");
    let folder = paths::host_pages().join("types");
    fs::create_dir_all(&folder)?;
    let samples = paths::root().join("tests/host-pages/types");
    for name in ["tsconfig.json", "plain.ts", "react.tsx", "vue.tsx"] {
        copy(&samples.join(name), &folder.join(name))?;
    }
    let declarations = "recovery-calculator.d.ts";
    copy(&paths::dist().join(declarations), &folder.join(declarations))?;
    let mut node = Command::new("node");
    node.args(["node_modules/typescript/bin/tsc", "--project", "types"]).current_dir(paths::host_pages());
    run(&mut node)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::copy(from, to).map(|_| ()).with_context(|| format!("could not copy {}", from.display()))
}
