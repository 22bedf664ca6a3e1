//! Rust source seen as text: comments and strings blanked out, functions, paths, literals. Plain
//! scanning, because a full parser would cost a minute of build for the same answers.

/// What remains of the source once blanked.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Keep {
    Code,
    CodeAndStrings,
    Comments,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Code,
    Comment,
    Literal,
}

/// The same lines, with everything but what is kept replaced by spaces.
pub(crate) fn blank(text: &str, keep: Keep) -> String {
    let mut out = String::with_capacity(text.len());
    for (kind, lexeme) in lexemes(text) {
        let kept = match keep {
            Keep::Code => kind == Kind::Code,
            Keep::CodeAndStrings => kind != Kind::Comment,
            Keep::Comments => kind == Kind::Comment,
        };
        if kept {
            out.push_str(lexeme);
        } else {
            out.extend(lexeme.chars().map(|c| if c == '\n' { '\n' } else { ' ' }));
        }
    }
    out
}

/// String literals with the line each starts on.
pub(crate) fn strings(text: &str) -> Vec<(usize, &str)> {
    let mut line = 1;
    let mut found = Vec::new();
    for (kind, lexeme) in lexemes(text) {
        if kind == Kind::Literal {
            found.push((line, lexeme.trim_matches(['b', 'r', '#']).trim_matches('"')));
        }
        line += lexeme.matches('\n').count();
    }
    found
}

fn lexemes(text: &str) -> Vec<(Kind, &str)> {
    let mut rest = text;
    let mut found = Vec::new();
    while !rest.is_empty() {
        let (kind, length) = lexeme(rest);
        let Some((head, tail)) = rest.split_at_checked(length.max(1)) else {
            break;
        };
        found.push((kind, head));
        rest = tail;
    }
    found
}

fn lexeme(rest: &str) -> (Kind, usize) {
    if rest.starts_with("//") {
        return (Kind::Comment, rest.find('\n').unwrap_or(rest.len()));
    }
    if rest.starts_with("/*") {
        return (Kind::Comment, block_comment(rest));
    }
    if let Some(length) = literal(rest) {
        return (Kind::Literal, length);
    }
    let word = rest
        .find(|c: char| !c.is_alphanumeric() && c != '_')
        .unwrap_or(rest.len());
    let one = rest.chars().next().map_or(1, char::len_utf8);
    (Kind::Code, word.max(one))
}

fn block_comment(rest: &str) -> usize {
    let mut depth = 0_usize;
    let mut previous = ' ';
    for (at, c) in rest.char_indices() {
        match (previous, c) {
            ('/', '*') => depth += 1,
            ('*', '/') => depth = depth.saturating_sub(1),
            _ => {
                previous = c;
                continue;
            }
        }
        if depth == 0 {
            return at + 1;
        }
        previous = ' ';
    }
    rest.len()
}

/// The length of the string or character literal that starts here, if one does.
fn literal(rest: &str) -> Option<usize> {
    if rest.starts_with('\'') {
        return character(rest);
    }
    let prefix = ["br", "b", "r", ""].into_iter().find(|prefix| {
        rest.strip_prefix(prefix)
            .is_some_and(|tail| tail.starts_with(['"', '#']))
    })?;
    let body = rest.strip_prefix(prefix)?;
    if prefix.ends_with('r') {
        let hashes = body.find('"')?;
        let guard = body.get(..hashes)?;
        if guard.chars().any(|c| c != '#') {
            return None;
        }
        let end = format!("\"{guard}");
        let close = body.get(hashes + 1..)?.find(&end)?;
        return Some(prefix.len() + hashes + 1 + close + end.len());
    }
    Some(prefix.len() + quoted(body.strip_prefix('"')?) + 1)
}

/// The length up to and including the closing quote.
fn quoted(body: &str) -> usize {
    let mut escaped = false;
    for (at, c) in body.char_indices() {
        if c == '"' && !escaped {
            return at + 1;
        }
        escaped = c == '\\' && !escaped;
    }
    body.len()
}

/// `'a'` and `'\n'` are literals, `'a` alone is a lifetime.
fn character(rest: &str) -> Option<usize> {
    let body = rest.strip_prefix('\'')?;
    let first = body.chars().next()?;
    if first == '\\' {
        return body.get(2..)?.find('\'').map(|at| at + 4);
    }
    body.get(first.len_utf8()..)?
        .starts_with('\'')
        .then_some(first.len_utf8() + 2)
}

/// A function with a body.
pub(crate) struct Function {
    pub(crate) name: String,
    pub(crate) line: usize,
    pub(crate) lines: usize,
    /// From its parameters to the opening brace.
    pub(crate) signature: String,
}

/// Every function with a body, in the code of a file.
pub(crate) fn functions(text: &str) -> Vec<Function> {
    let code = blank(text, Keep::Code);
    let mut found = Vec::new();
    for (at, _) in code.match_indices("fn ") {
        let (before, after) = code.split_at(at);
        if before.ends_with(|c: char| c.is_alphanumeric() || c == '_') {
            continue;
        }
        found.extend(function(
            before,
            after.strip_prefix("fn ").unwrap_or_default(),
        ));
    }
    found
}

fn function(before: &str, after: &str) -> Option<Function> {
    let name: String = after
        .chars()
        .take_while(|c| c.is_alphanumeric() || *c == '_')
        .collect();
    let open = body_start(after)?;
    let (signature, body) = after.split_at_checked(open)?;
    let whole = signature.matches('\n').count() + lines_to_closing_brace(body);
    (!name.is_empty()).then(|| Function {
        name,
        line: before.matches('\n').count() + 1,
        lines: whole,
        signature: signature.to_owned(),
    })
}

fn body_start(after: &str) -> Option<usize> {
    let mut depth = 0_i32;
    for (at, c) in after.char_indices() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            '{' if depth == 0 => return Some(at),
            ';' if depth == 0 => return None,
            _ => {}
        }
    }
    None
}

fn lines_to_closing_brace(body: &str) -> usize {
    let mut depth = 0_i32;
    let mut lines = 1;
    for c in body.chars() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            '\n' => lines += 1,
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    lines
}

/// Every path that starts at `root` (`crate`, `domain`), groups in braces opened, with its line:
/// `use crate::{people::Person, depots}` gives `people::Person` and `depots`.
pub(crate) fn paths_from(code: &str, root: &str) -> Vec<(usize, String)> {
    let start = format!("{root}::");
    let mut found = Vec::new();
    for (at, _) in code.match_indices(&start) {
        let (before, after) = code.split_at(at);
        let continues = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
        if before.ends_with(continues) {
            continue;
        }
        let line = before.matches('\n').count() + 1;
        let tail = after.strip_prefix(&start).unwrap_or_default();
        found.extend(opened(tail).into_iter().map(|path| (line, path)));
    }
    found
}

fn opened(tail: &str) -> Vec<String> {
    let plain: String = tail
        .chars()
        .take_while(|c| c.is_alphanumeric() || *c == '_' || *c == ':')
        .collect();
    let rest = tail.strip_prefix(plain.as_str()).unwrap_or_default();
    let Some(group) = rest
        .strip_prefix('{')
        .filter(|_| plain.is_empty() || plain.ends_with("::"))
    else {
        return vec![plain.trim_end_matches(':').to_owned()];
    };
    members(group)
        .into_iter()
        .flat_map(|member| opened(member.trim_start()))
        .filter(|member| !member.is_empty())
        .map(|member| format!("{plain}{member}"))
        .collect()
}

/// The members of a group whose opening brace was just passed, split at its own commas.
fn members(group: &str) -> Vec<&str> {
    let mut depth = 0_i32;
    let mut start = 0;
    let mut found = Vec::new();
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth > 0 => depth -= 1,
            ',' | '}' if depth == 0 => {
                found.extend(group.get(start..at));
                start = at + 1;
                if c == '}' {
                    break;
                }
            }
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests;
