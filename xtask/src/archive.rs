//! Archives that hold the same bytes whenever and wherever they are made: names in order, and no times or owners.

use std::io::{Cursor, Write};

use anyhow::{Context, Result};
use flate2::{Compression, write::GzEncoder};
use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

use crate::files::Files;

/// Anybody may read a file, and its owner may write it.
const MODE: u32 = 0o644;

/// A zip, as hosts and WordPress take it.
pub(crate) fn zip(files: &Files) -> Result<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        // The earliest that a zip can say.
        .last_modified_time(DateTime::default())
        .unix_permissions(MODE);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, content) in files {
        zip.start_file(path.as_str(), options).with_context(|| format!("{path} does not go into a zip"))?;
        zip.write_all(content)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// A compressed tar, as npm takes it.
pub(crate) fn tarball(files: &Files) -> Result<Vec<u8>> {
    let mut tar = tar::Builder::new(GzEncoder::new(Vec::new(), Compression::best()));
    for (path, content) in files {
        let mut header = tar::Header::new_ustar();
        header.set_size(content.len() as u64);
        header.set_mode(MODE);
        tar.append_data(&mut header, path, content.as_slice())?;
    }
    Ok(tar.into_inner()?.finish()?)
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    fn files() -> Files {
        Files::from([("a/START.html".into(), b"start".to_vec()), ("a/b/c.wasm".into(), b"\0asm".repeat(1000))])
    }

    #[test]
    fn a_zip_holds_its_files_and_nothing_of_the_day() {
        let made = zip(&files()).expect("a zip");
        assert_eq!(made, zip(&files()).expect("a zip"));
        let mut archive = zip::ZipArchive::new(Cursor::new(made)).expect("a zip");
        let mut read = Files::new();
        for number in 0..archive.len() {
            let mut file = archive.by_index(number).expect("a file");
            assert_eq!(file.last_modified(), Some(DateTime::default()));
            let mut content = Vec::new();
            file.read_to_end(&mut content).expect("its content");
            read.insert(file.name().expect("a name").into_owned(), content);
        }
        assert_eq!(read, files());
    }

    #[test]
    fn a_tarball_holds_its_files_and_nothing_of_the_day() {
        let made = tarball(&files()).expect("a tarball");
        assert_eq!(made, tarball(&files()).expect("a tarball"));
        let mut archive = tar::Archive::new(flate2::read::GzDecoder::new(made.as_slice()));
        let mut read = Files::new();
        for file in archive.entries().expect("entries") {
            let mut file = file.expect("a file");
            assert_eq!(file.header().mtime().expect("a time"), 0);
            let mut content = Vec::new();
            file.read_to_end(&mut content).expect("its content");
            read.insert(file.path().expect("a path").to_string_lossy().into_owned(), content);
        }
        assert_eq!(read, files());
    }
}
