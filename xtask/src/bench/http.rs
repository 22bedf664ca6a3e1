//! Just enough HTTP to load a server of ours on this machine: one kept connection, one request
//! after the other.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;

/// A request, the same each time.
#[derive(Clone)]
pub(super) struct Request {
    pub(super) method: &'static str,
    pub(super) host: String,
    pub(super) path: String,
    pub(super) cookie: String,
    pub(super) body: String,
}

/// What came back.
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) cookies: Vec<String>,
    pub(super) location: String,
    pub(super) body: Vec<u8>,
}

impl Request {
    pub(super) fn get(host: &str, path: &str, cookie: &str) -> Self {
        Self {
            method: "GET",
            host: host.to_owned(),
            path: path.to_owned(),
            cookie: cookie.to_owned(),
            body: String::new(),
        }
    }

    pub(super) fn post(host: &str, path: &str, cookie: &str, body: &str) -> Self {
        Self {
            method: "POST",
            body: body.to_owned(),
            ..Self::get(host, path, cookie)
        }
    }

    fn text(&self) -> String {
        let Self {
            method,
            host,
            path,
            cookie,
            body,
        } = self;
        format!(
            "{method} {path} HTTP/1.1\r\nhost: {host}\r\norigin: http://{host}\r\n\
             cookie: {cookie}\r\ncontent-type: application/x-www-form-urlencoded\r\n\
             content-length: {}\r\n\r\n{body}",
            body.len()
        )
    }
}

/// A connection that is kept.
pub(super) struct Connection {
    stream: BufReader<TcpStream>,
}

impl Connection {
    pub(super) fn open(port: u16) -> std::io::Result<Self> {
        let stream = TcpStream::connect(("127.0.0.1", port))?;
        stream.set_nodelay(true)?;
        Ok(Self {
            stream: BufReader::new(stream),
        })
    }

    pub(super) fn ask(&mut self, request: &Request) -> std::io::Result<Answer> {
        self.stream.get_mut().write_all(request.text().as_bytes())?;
        let status = self.line()?;
        let status = status
            .split(' ')
            .nth(1)
            .and_then(|code| code.parse().ok())
            .unwrap_or(0);
        let mut answer = Answer {
            status,
            cookies: Vec::new(),
            location: String::new(),
            body: Vec::new(),
        };
        let mut length = 0;
        loop {
            let line = self.line()?;
            let Some((name, value)) = line.split_once(": ") else {
                break;
            };
            match name {
                "content-length" => length = value.parse().unwrap_or(0),
                "set-cookie" => answer
                    .cookies
                    .extend(value.split(';').next().map(str::to_owned)),
                "location" => value.clone_into(&mut answer.location),
                _ => {}
            }
        }
        answer.body.resize(length, 0);
        self.stream.read_exact(&mut answer.body)?;
        Ok(answer)
    }

    fn line(&mut self) -> std::io::Result<String> {
        let mut line = String::new();
        self.stream.read_line(&mut line)?;
        Ok(line.trim_end().to_owned())
    }
}
