//! Pages of the large garden under load, beside two floors measured in the same run: a static file
//! of the same server, and its simplest answer that asks the database. Figures of a shared machine
//! are noise; their ratios to the floors are not.

mod http;
mod load;

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::Outcome;
use crate::shell::{command, free_port, run, target};
use http::{Answer, Connection, Request};

const TIME: Duration = Duration::from_secs(5);
const CONNECTIONS: usize = 32;
const PATIENCE: Duration = Duration::from_mins(2);

/// The demonstration on a day that does not move, in a folder of its own; dropped, it is gone.
struct Demonstration {
    child: Child,
    folder: PathBuf,
    port: u16,
    host: String,
}

/// One line of the report.
struct Case {
    name: &'static str,
    request: Request,
    connections: usize,
}

pub(crate) fn report(root: &Path, _: &[String]) -> Outcome {
    run(&mut command(root, "cargo build --release --package bocage"))?;
    let house = Demonstration::start(&target(root).join("release/bocage"))?;
    let mut floor = None;
    for case in cases(&house)? {
        let server = (house.port, house.child.id());
        // The first answers warm the caches of both.
        load::run(server, &case.request, case.connections, TIME / 5)?;
        let figures = load::run(server, &case.request, case.connections, TIME)?;
        let floor = *floor.get_or_insert(figures.cpu_micros());
        println!(
            "{:<28} {figures}  × {:.1}",
            case.name,
            figures.cpu_micros() / floor.max(0.1)
        );
    }
    Ok(())
}

fn cases(house: &Demonstration) -> Result<Vec<Case>, String> {
    let member = house.enter("lea")?;
    let staff = house.enter("sacha")?;
    let day = house.first_day(&staff)?;
    let get = |name, path: &str, cookie: &str| Case {
        name,
        request: Request::get(&house.host, path, cookie),
        connections: CONNECTIONS,
    };
    let sheets = Case {
        name: "route sheets, PDF",
        request: Request::post(
            &house.host,
            &format!("{day}/documents"),
            &staff,
            "document=route-sheets&tournee=",
        ),
        connections: 2,
    };
    Ok(vec![
        get("floor: a static file", &house.style()?, ""),
        get("floor: one query", "/health", ""),
        get("a member's home", "/mon-espace", &member),
        get("preparation of a day", &day, &staff),
        get("search by three letters", "/recherche?q=mor", &staff),
        sheets,
    ])
}

impl Demonstration {
    fn start(program: &Path) -> Result<Self, String> {
        let port = free_port()?;
        let folder = std::env::temp_dir().join(format!("bocage-bench-{}", std::process::id()));
        let child = Command::new(program)
            .arg("demo")
            .env("BOCAGE_CLOCK", "2026-11-22T08:00:00Z")
            .env("BOCAGE_DATA", &folder)
            .env("BOCAGE_LISTEN", format!("127.0.0.1:{port}"))
            .env("BOCAGE_URL", format!("http://localhost:{port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("{} does not start: {error}", program.display()))?;
        let house = Self {
            child,
            folder,
            port,
            host: format!("breuil.localhost:{port}"),
        };
        let start = Instant::now();
        while house
            .ask(&Request::get(&house.host, "/health", ""))
            .is_err()
        {
            if start.elapsed() > PATIENCE {
                return Err("the demonstration does not answer".to_owned());
            }
            std::thread::park_timeout(Duration::from_millis(20));
        }
        println!("answers after {:.1} s", start.elapsed().as_secs_f64());
        Ok(house)
    }

    fn ask(&self, request: &Request) -> Result<Answer, String> {
        Connection::open(self.port)
            .and_then(|mut connection| connection.ask(request))
            .map_err(|error| format!("{}: {error}", request.path))
    }

    /// The cookies of a persona who came in by the demonstration's door.
    fn enter(&self, persona: &str) -> Result<String, String> {
        let door = Request::get(&self.host, &format!("/demo/entrer/{persona}"), "");
        let answer = self.ask(&door)?;
        if answer.cookies.is_empty() {
            return Err(format!("{persona} cannot enter: {}", answer.status));
        }
        Ok(answer.cookies.join("; "))
    }

    fn style(&self) -> Result<String, String> {
        let home = self.ask(&Request::get(&self.host, "/", ""))?;
        between(&home.body, "rel=\"stylesheet\" href=\"").ok_or("no style sheet".to_owned())
    }

    fn first_day(&self, cookie: &str) -> Result<String, String> {
        let days = self.ask(&Request::get(&self.host, "/preparation", cookie))?;
        between(&days.body, "<th scope=\"row\"><a href=\"").ok_or("no day to prepare".to_owned())
    }
}

impl Drop for Demonstration {
    fn drop(&mut self) {
        let ended = self.child.kill().and_then(|()| self.child.wait());
        let removed = std::fs::remove_dir_all(&self.folder);
        if let Some(error) = ended.err().or(removed.err()) {
            eprintln!("the demonstration left something behind: {error}");
        }
    }
}

/// What stands after some words, up to the next quotation mark.
fn between(body: &[u8], before: &str) -> Option<String> {
    let text = String::from_utf8_lossy(body);
    let (_, after) = text.split_once(before)?;
    after.split_once('"').map(|(found, _)| found.to_owned())
}
