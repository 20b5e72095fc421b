//! What `dist/` was made from, so that it is not made again from the same.

use std::{fs, path::PathBuf};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use super::{Options, dist::Dist, sources::Sources};
use crate::paths;

/// The hash of everything that the published files depend on.
pub(crate) struct Stamp(String);

impl Stamp {
    /// The stamp of these sources, put together by this very program.
    pub(crate) fn of(compiled: &std::path::Path, sources: &Sources, options: &Options) -> Result<Self> {
        let mut hash = Sha256::new();
        let mut add = |part: &[u8]| {
            hash.update(part.len().to_le_bytes());
            hash.update(part);
        };
        add(&fs::read(compiled).context("could not read the compiled widget")?);
        add(format!("{options:?}").as_bytes());
        add(sources.loader.as_bytes());
        add(sources.widget_css.as_bytes());
        for (path, content) in &sources.pages {
            add(path.as_bytes());
            add(content);
        }
        let program = fs::metadata(std::env::current_exe()?)?;
        add(format!("{:?} {}", program.modified()?, program.len()).as_bytes());
        Ok(Self(format!("{:x}", hash.finalize())))
    }

    /// The published files, if they are still those of this stamp.
    pub(crate) fn standing(&self) -> Option<Dist> {
        let kept = fs::read_to_string(file()).ok()?;
        let (stamp, wasm) = kept.split_once('\n')?;
        (stamp == self.0).then(|| Dist::open(wasm)).flatten()
    }

    /// Remembers that `dist` was made from this.
    pub(crate) fn keep(&self, dist: &Dist) -> Result<()> {
        fs::write(file(), format!("{}\n{}", self.0, dist.wasm)).context("could not write the build's stamp")
    }
}

fn file() -> PathBuf {
    paths::wasm_target().join("dist.stamp")
}
