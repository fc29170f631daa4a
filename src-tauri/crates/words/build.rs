//! Lists `locales/<language>/*.ftl`, so that a new file needs no code.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let here = PathBuf::from(variable("CARGO_MANIFEST_DIR")?);
    let locales = here.join("../../locales").canonicalize()?;
    let mut list = String::from("&[\n");
    for language in sorted(&locales)?.into_iter().filter(|p| p.is_dir()) {
        for file in sorted(&language)?.into_iter().filter(|p| p.extension().is_some_and(|e| e == "ftl")) {
            list += &format!("    ({:?}, {:?}, include_str!({file:?})),\n", name(&language), name(&file));
        }
    }
    list += "]\n";
    fs::write(Path::new(&variable("OUT_DIR")?).join("files.rs"), list)?;
    println!("cargo::rerun-if-changed={}", locales.display());
    Ok(())
}

fn variable(name: &str) -> io::Result<String> {
    env::var(name).map_err(io::Error::other)
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?.map(|e| Ok(e?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}
