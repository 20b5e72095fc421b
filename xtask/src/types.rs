//! Whether the loader's types hold, and the published ones fit scripts and components as sites write them.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use xshell::cmd;

use crate::{
    paths,
    process::{heading, shell, shell_in},
};

/// Has TypeScript check the loader's own sources and the samples, as strictly as it can.
pub(crate) fn check() -> Result<()> {
    heading("tsc --checkJs (src/embed/loader)");
    let (sh, compiler) = (shell()?, paths::host_pages().join("node_modules/typescript/bin/tsc"));
    cmd!(sh, "node {compiler} --project src/embed/loader/tsconfig.json").run()?;
    heading("tsc --strict (tests/host-pages/types)");
    let folder = paths::host_pages().join("types");
    fs::create_dir_all(&folder)?;
    let samples = paths::root().join("tests/host-pages/types");
    for name in ["tsconfig.json", "plain.ts", "react.tsx", "vue.tsx"] {
        copy(&samples.join(name), &folder.join(name))?;
    }
    let declarations = "recovery-calculator.d.ts";
    copy(&paths::dist().join(declarations), &folder.join(declarations))?;
    let sh = shell_in(&paths::host_pages())?;
    Ok(cmd!(sh, "node node_modules/typescript/bin/tsc --project types").run()?)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::copy(from, to).map(|_| ()).with_context(|| format!("could not copy {}", from.display()))
}
