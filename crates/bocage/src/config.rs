//! The settings of one instance, read once: a file, then the environment, then the command line.
//! What belongs to one garden is not here but in that garden's own settings.

use std::net::IpAddr;
use std::path::PathBuf;

use values::Slug;

/// How this instance runs.
#[derive(Clone, Debug)]
pub struct Config {
    /// Where files are kept: databases, and what gardens upload.
    pub data_dir: PathBuf,
    /// PostgreSQL, when the rows are not in files.
    pub database_url: Option<String>,
    /// The address listened to: `127.0.0.1:8080`.
    pub listen: String,
    /// The reverse proxy before this process, which says where requests come from.
    pub trusted_proxy: Option<IpAddr>,
    /// The public address of the network: `http://localhost:8080`. Gardens are sub-domains of it.
    pub public_url: String,
    /// Serve this garden alone, at every address (a garden that left with its archive).
    pub only_garden: Option<Slug>,
    /// Whether this is the demonstration: invented people, one-click sign-in.
    pub demo: bool,
    /// Whether this process also runs the jobs.
    pub works: bool,
    /// The mail server: `smtps://user:password@host`; none keeps letters in the outbox.
    pub smtp_url: Option<String>,
    /// The sender of letters.
    pub mail_from: String,
}

impl Config {
    /// The scheme of public addresses.
    pub fn scheme(&self) -> &str {
        self.public_url
            .split_once("://")
            .map_or("http", |(scheme, _)| scheme)
    }

    /// The network's host with its port: `localhost:8080`.
    pub fn authority(&self) -> &str {
        let rest = self
            .public_url
            .split_once("://")
            .map_or(self.public_url.as_str(), |(_, r)| r);
        rest.trim_end_matches('/')
    }

    /// The network's host without port.
    pub fn host(&self) -> &str {
        let authority = self.authority();
        authority
            .rsplit_once(':')
            .map_or(authority, |(host, _)| host)
    }

    /// Whether cookies travel over HTTPS only.
    pub fn is_secure(&self) -> bool {
        self.scheme() == "https"
    }
}
