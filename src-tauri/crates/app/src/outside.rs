//! Files outside the vault: written whole or not at all.

use crate::wire::Problem;
use std::io::Write;
use std::path::Path;
use tempfile::NamedTempFile;

/// A synced temporary file in the folder of the one that is meant, to be renamed into place.
pub(crate) fn write_beside(file: &Path, bytes: &[u8]) -> Result<NamedTempFile, Problem> {
    let folder = file.parent().filter(|f| !f.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let write = || {
        let mut temporary = tempfile::Builder::new().prefix(".throughline-").tempfile_in(folder)?;
        temporary.write_all(bytes)?;
        temporary.as_file().sync_all()?;
        Ok(temporary)
    };
    write().map_err(Problem::of_file)
}

/// Writes a file, leaving whatever was there in its place until the new one is whole.
pub(crate) fn write_whole(file: &Path, bytes: &[u8]) -> Result<(), Problem> {
    write_beside(file, bytes)?.persist(file).map_err(|e| Problem::of_file(e.error))?;
    Ok(())
}

/// Reads a file of at most `most` bytes; `None` where it is larger.
pub(crate) fn read_whole(file: &Path, most: u64) -> Result<Option<Vec<u8>>, Problem> {
    let read = || {
        let mut bytes = Vec::new();
        let mut reader = std::io::Read::take(std::fs::File::open(file)?, most + 1);
        std::io::Read::read_to_end(&mut reader, &mut bytes)?;
        Ok(bytes)
    };
    let bytes = read().map_err(Problem::of_file)?;
    Ok((bytes.len() as u64 <= most).then_some(bytes))
}
