//! Files sent by a form: one part of a `multipart/form-data` body, found by its name.

/// The bytes of the part of this name, if the body has one. `kind` is the body's content type.
pub fn find(kind: &str, body: &[u8], name: &str) -> Option<Vec<u8>> {
    let (_, boundary) = kind.split_once("boundary=")?;
    let boundary = boundary.split(';').next()?.trim().trim_matches('"');
    let delimiter = format!("--{boundary}").into_bytes();
    let wanted = format!("name=\"{name}\"");
    let parts = split(body, &delimiter);
    parts.into_iter().find_map(|part| {
        let (head, content) = cut(part, b"\r\n\r\n")?;
        let head = std::str::from_utf8(head).ok()?;
        let is_wanted = head
            .split([';', '\r', '\n'])
            .any(|piece| piece.trim() == wanted);
        let content = content.strip_suffix(b"\r\n").unwrap_or(content);
        is_wanted.then(|| content.to_vec())
    })
}

fn cut<'b>(bytes: &'b [u8], mark: &[u8]) -> Option<(&'b [u8], &'b [u8])> {
    let at = bytes.windows(mark.len()).position(|part| part == mark)?;
    let (before, rest) = bytes.split_at_checked(at)?;
    Some((before, rest.strip_prefix(mark)?))
}

fn split<'b>(mut bytes: &'b [u8], mark: &[u8]) -> Vec<&'b [u8]> {
    let mut parts = Vec::new();
    while let Some((before, rest)) = cut(bytes, mark) {
        parts.push(before);
        bytes = rest;
    }
    parts.push(bytes);
    parts
}

#[cfg(test)]
mod tests;
