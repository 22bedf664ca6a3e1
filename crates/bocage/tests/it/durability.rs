//! The program is killed while people sign up: whoever was told yes is still there afterwards,
//! whole, on either engine (TRUST-1).

use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use platform::db::{Query, query};
use platform::form::encode;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::sync::Mutex;

use crate::support::Garden;

/// People who sign up in all.
const PEOPLE: usize = 1_000;
/// How many of them were answered when the program is killed.
const KILLED_AFTER: usize = 400;
/// How many knock at the same time.
const AT_ONCE: usize = 16;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killing_the_program_loses_no_sign_up_that_was_confirmed() {
    let garden = Garden::open().await;
    let house = House::start(&garden).await;
    let confirmed = house.sign_up_until_killed().await;
    assert!(
        confirmed.len() >= KILLED_AFTER,
        "{} told yes",
        confirmed.len()
    );
    assert!(confirmed.len() < PEOPLE, "killed in the middle");

    let again = House::start(&garden).await;
    let kept = kept(&garden).await;
    for person in &confirmed {
        assert!(
            kept.contains(person),
            "{person} was told yes and is not there"
        );
    }
    nothing_is_half_written(&garden).await;

    // Who heard nothing tries again with the same page: nobody is there twice.
    for person in 0..PEOPLE {
        if !confirmed.contains(&person) {
            assert_eq!(again.sign_up(person).await, Some(303));
        }
    }
    let people = garden.count(SIGNED_UP).await;
    let subscriptions = garden.count(SUBSCRIPTIONS).await;
    let everybody = i64::try_from(PEOPLE).expect("a small number");
    assert_eq!((people, subscriptions), (everybody, everybody));
    nothing_is_half_written(&garden).await;
}

const SIGNED_UP: &str = "SELECT COUNT(DISTINCT email) FROM persons WHERE email LIKE 'p%@tient.fr'";
const SUBSCRIPTIONS: &str = "SELECT COUNT(*) FROM subscriptions WHERE origin = 'site'";

/// The running program.
struct House {
    child: Arc<Mutex<Child>>,
    at: SocketAddr,
}

impl House {
    async fn start(garden: &Garden) -> Self {
        let port = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
        let at = port.local_addr().expect("an address");
        drop(port);
        let mut program = Command::new(env!("CARGO_BIN_EXE_bocage"));
        program
            .arg("serve")
            .arg("--data")
            .arg(&garden.app.config.data_dir)
            .args(["--clock", crate::support::NOW, "--no-jobs"])
            .args(["--trusted-proxy", "127.0.0.1"])
            .args(["--listen", &at.to_string()])
            .args(["--url", &format!("http://localhost:{}", at.port())])
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        if let Some(address) = &garden.app.config.database_url {
            program.args(["--database-url", address]);
        }
        let child = program.spawn().expect("the program starts");
        let house = Self {
            child: Arc::new(Mutex::new(child)),
            at,
        };
        for _ in 0..200 {
            if send(at, &get("/health")).await == Some(200) {
                return house;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("the program does not answer");
    }

    /// Many people sign up at once; the program is killed in the middle. Gives who was told yes.
    async fn sign_up_until_killed(&self) -> Vec<usize> {
        let (next, told) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let people = (0..AT_ONCE).map(|_| {
            let (next, told) = (Arc::clone(&next), Arc::clone(&told));
            let (at, child) = (self.at, Arc::clone(&self.child));
            tokio::spawn(async move {
                let mut yes = Vec::new();
                loop {
                    let person = next.fetch_add(1, Ordering::Relaxed);
                    if person >= PEOPLE || send(at, &request(person)).await != Some(303) {
                        return yes;
                    }
                    yes.push(person);
                    if told.fetch_add(1, Ordering::Relaxed) == KILLED_AFTER {
                        child.lock().await.kill().expect("killed");
                    }
                }
            })
        });
        let people: Vec<_> = people.collect();
        let mut yes = Vec::new();
        for person in people {
            yes.extend(person.await.expect("a person"));
        }
        self.child.lock().await.wait().expect("it ended");
        yes
    }

    async fn sign_up(&self, person: usize) -> Option<u16> {
        send(self.at, &request(person)).await
    }
}

impl Drop for House {
    fn drop(&mut self) {
        if let Ok(mut child) = self.child.try_lock() {
            child.kill().ok();
            child.wait().ok();
        }
    }
}

/// The yes of one person, as the page of the recapitulation sends it.
fn request(person: usize) -> String {
    let email = format!("p{person}@tient.fr");
    let key = format!("uneclefdepage{person:04}");
    // From one address, twenty an hour at most.
    let from = format!("10.0.{}.{}", person / 100, person % 100);
    let fields = [
        ("offer", "1"),
        ("quantity", "1"),
        ("frequency", "weekly"),
        ("season", "1"),
        ("stop", "1-1"),
        ("payment", "cheque"),
        ("rhythm", "once"),
        ("membership", "1"),
        ("first_name", "Camille"),
        ("last_name", "Aubry"),
        ("email", &email),
        ("phone", "06 12 00 34 56"),
        ("street", "4 rue du Moulin"),
        ("postcode", "88150"),
        ("town", "Saint-Aubin-du-Breuil"),
        ("conditions", "1"),
        ("request_key", &key),
    ];
    let pairs = fields.map(|(name, value)| format!("{name}={}", encode(value)));
    let body = pairs.join("&");
    format!(
        "POST /s-abonner/confirmer HTTP/1.1\r\nHost: breuil.localhost\r\nConnection: close\r\n\
         X-Forwarded-For: {from}\r\n\
         Sec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\n\
         Content-Length: {}\r\n\r\n{body}",
        body.len()
    )
}

fn get(path: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nHost: breuil.localhost\r\nConnection: close\r\n\r\n")
}

/// Sends a request; gives the status once the whole answer arrived, none if it was cut off.
async fn send(at: SocketAddr, request: &str) -> Option<u16> {
    let mut stream = TcpStream::connect(at).await.ok()?;
    stream.write_all(request.as_bytes()).await.ok()?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.ok()?;
    let answer = String::from_utf8_lossy(&answer);
    answer.split(' ').nth(1)?.parse().ok()
}

/// Who is there, with a subscription.
async fn kept(garden: &Garden) -> std::collections::BTreeSet<usize> {
    let found: Vec<(String,)> = garden
        .read()
        .await
        .all(query(
            "SELECT p.email FROM persons p JOIN subscriptions s ON s.customer_id = p.customer_id
             WHERE s.origin = 'site'",
        ))
        .await
        .expect("rows");
    let number = |email: String| {
        let digits = email.strip_prefix('p')?.split('@').next()?.to_owned();
        digits.parse().ok()
    };
    found
        .into_iter()
        .filter_map(|(email,)| number(email))
        .collect()
}

/// Every subscription has its five deliveries, its membership, its history and its letter.
async fn nothing_is_half_written(garden: &Garden) {
    let whole = |table: &str, column: &str, rows: i64| {
        Query::assembled(format!(
            "SELECT COUNT(*) FROM subscriptions s WHERE s.origin = 'site'
             AND (SELECT COUNT(*) FROM {table} x WHERE x.{column}) <> {rows}"
        ))
    };
    for statement in [
        whole("deliveries", "subscription_id = s.id", 5),
        whole("memberships", "customer_id = s.customer_id", 1),
        whole("history", "customer_id = s.customer_id", 2),
        whole("mails", "customer_id = s.customer_id", 1),
    ] {
        let (half,): (i64,) = garden.read().await.one(statement).await.expect("a count");
        assert_eq!(half, 0);
    }
}
