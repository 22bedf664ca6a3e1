//! Gathers what the house serves and says: the sentences beside each room, the colours of
//! the style sheet, and the static files with their fingerprints and compressed forms.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use flate2::Compression;
use flate2::write::GzEncoder;

#[path = "src/layout/palette.rs"]
mod palette;

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    link_tightly();
    gather_words(&root.join("src"), &out)?;
    gather_assets(&root.join("assets"), &out)
}

/// Where Rust brings its own linker, it folds functions that are the same and packs what is moved
/// at start: ten megabytes less.
fn link_tightly() {
    let is = |name: &str, value: &str| env::var_os(name).is_some_and(|it| it == value);
    if is("PROFILE", "release") && is("TARGET", "x86_64-unknown-linux-gnu") {
        println!("cargo::rustc-link-arg-bins=-Wl,--icf=all");
        println!("cargo::rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    }
}

/// Writes `words.rs`: one `Source` for each `words.fr.ftl`-like file under `src`.
fn gather_words(src: &Path, out: &Path) -> io::Result<()> {
    println!("cargo::rerun-if-changed={}", src.display());
    let mut files = Vec::new();
    find(src, "ftl", &mut files)?;
    let sources: Vec<String> = files.iter().map(|file| source(src, file)).collect();
    let code = format!("static SOURCES: &[Source] = &[\n{}];\n", sources.concat());
    write(&out.join("words.rs"), code.as_bytes())
}

fn source(src: &Path, file: &Path) -> String {
    let name = file_name(file);
    let lang = name
        .trim_end_matches(".ftl")
        .rsplit('.')
        .next()
        .unwrap_or_default();
    let path = file.strip_prefix(src).unwrap_or(file);
    format!(
        "Source {{ lang: {lang:?}, path: {}, text: include_str!({}) }},\n",
        quoted(path),
        quoted(file)
    )
}

/// A path as a Rust literal.
fn quoted(path: &Path) -> String {
    format!("{:?}", path.to_string_lossy())
}

/// Writes `assets.rs`: each static file with its address, type and three encodings.
fn gather_assets(assets: &Path, out: &Path) -> io::Result<()> {
    println!("cargo::rerun-if-changed={}", assets.display());
    println!("cargo::rerun-if-changed=src/layout/palette.rs");
    let mut files = Vec::new();
    for extension in ["css", "js", "svg", "png"] {
        find(assets, extension, &mut files)?;
    }
    let assets = files
        .iter()
        .map(|file| asset(file, out))
        .collect::<io::Result<Vec<_>>>()?;
    let code = format!("static ASSETS: &[Asset] = &[\n{}];\n", assets.concat());
    write(&out.join("assets.rs"), code.as_bytes())
}

fn asset(file: &Path, out: &Path) -> io::Result<String> {
    let name = file_name(file);
    let mut bytes = fs::read(file)?;
    if name == "style.css" {
        let style = String::from_utf8_lossy(&bytes).replace("/* palette */", &palette::css());
        bytes = minified(&style).into_bytes();
    }
    let fingerprint = fingerprint(&bytes);
    let (stem, extension) = name.rsplit_once('.').unwrap_or((&name, ""));
    let plain = out.join(&name);
    write(&plain, &bytes)?;
    let brotli = out.join(format!("{name}.br"));
    write(&brotli, &brotlied(&bytes)?)?;
    let gzip = out.join(format!("{name}.gz"));
    write(&gzip, &gzipped(&bytes)?)?;
    Ok(format!(
        "Asset {{ name: {name:?}, url: \"/static/{stem}.{fingerprint:016x}.{extension}\", \
         plain: include_bytes!({}), brotli: include_bytes!({}), \
         gzip: include_bytes!({}) }},\n",
        quoted(&plain),
        quoted(&brotli),
        quoted(&gzip)
    ))
}

/// Drops comments and the white space around punctuation; our own sheet has no string
/// that this could harm.
fn minified(style: &str) -> String {
    let mut text = String::new();
    for (place, part) in style.split("/*").enumerate() {
        text += if place == 0 {
            part
        } else {
            part.split_once("*/").map_or("", |(_, rest)| rest)
        };
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut tight = words.join(" ");
    for mark in ["{", "}", ";", ","] {
        tight = tight
            .replace(&format!(" {mark}"), mark)
            .replace(&format!("{mark} "), mark);
    }
    tight.replace(": ", ":").replace(";}", "}")
}

/// FNV-1a: enough to name a version of a file.
fn fingerprint(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

fn brotlied(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut packed = Vec::new();
    let params = brotli::enc::BrotliEncoderParams {
        quality: 11,
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &params)?;
    Ok(packed)
}

fn gzipped(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    io::Write::write_all(&mut encoder, bytes)?;
    encoder.finish()
}

fn find(folder: &Path, extension: &str, found: &mut Vec<PathBuf>) -> io::Result<()> {
    let mut entries: Vec<PathBuf> = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    entries.sort();
    for path in entries {
        if path.is_dir() {
            find(&path, extension, found)?;
        } else if path.extension().is_some_and(|found| found == extension) {
            found.push(path);
        }
    }
    Ok(())
}

fn file_name(file: &Path) -> String {
    file.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

/// Leaves an unchanged file alone, so that what includes it is not rebuilt.
fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if fs::read(path).is_ok_and(|old| old == bytes) {
        Ok(())
    } else {
        fs::write(path, bytes)
    }
}
