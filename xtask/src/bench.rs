//! Pages of the large garden under load, beside two floors measured in the same run: a static file
//! of the same server, and one query and ten rows rendered on the same databases without the house.
//! Figures of a shared machine are noise; their ratios to the floors are not.

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

/// A program of ours that answers on this machine; dropped, it stops.
struct Server {
    child: Child,
    port: u16,
}

/// A folder that is gone once dropped.
struct Folder(PathBuf);

/// The demonstration on a day that does not move. Its server stops before its folder goes.
struct Demonstration {
    server: Server,
    folder: Folder,
    host: String,
}

/// One line of the report.
struct Case<'a> {
    name: &'static str,
    server: &'a Server,
    request: Request,
    connections: usize,
}

pub(crate) fn report(root: &Path, _: &[String]) -> Outcome {
    let build = "cargo build --release --package bocage --bins --example floor";
    run(&mut command(root, build))?;
    let programs = target(root).join("release");
    let house = Demonstration::start(&programs.join("bocage"))?;
    let floor = house.floor(&programs.join("examples/floor"))?;
    let mut least = None;
    for case in cases(&house, &floor)? {
        let server = (case.server.port, case.server.child.id());
        // The first answers warm the caches of both.
        load::run(server, &case.request, case.connections, TIME / 5)?;
        let figures = load::run(server, &case.request, case.connections, TIME)?;
        let least = *least.get_or_insert(figures.cpu_micros());
        println!(
            "{:<28} {figures}  × {:.1}",
            case.name,
            figures.cpu_micros() / least.max(0.1)
        );
    }
    Ok(())
}

fn cases<'a>(house: &'a Demonstration, floor: &'a Server) -> Result<Vec<Case<'a>>, String> {
    let member = house.enter("lea")?;
    let staff = house.enter("sacha")?;
    let day = house.first_day(&staff)?;
    let get = |name, path: &str, cookie: &str| Case {
        name,
        server: &house.server,
        request: Request::get(&house.host, path, cookie),
        connections: CONNECTIONS,
    };
    let rows = Case {
        server: floor,
        ..get("floor: one query, ten rows", "/rows", "")
    };
    let sheets = Case {
        name: "route sheets, PDF",
        server: &house.server,
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
        rows,
        get("a member's home", "/mon-espace", &member),
        get("preparation of a day", &day, &staff),
        get("search by three letters", "/recherche?q=mor", &staff),
        sheets,
    ])
}

impl Server {
    /// Starts a program that answers on the port, and waits until it does at that path.
    fn start(program: &mut Command, port: u16, path: &str) -> Result<Self, String> {
        let child = program
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| {
                format!(
                    "{} does not start: {error}",
                    program.get_program().display()
                )
            })?;
        let server = Self { child, port };
        let start = Instant::now();
        while server.ask(&Request::get("localhost", path, "")).is_err() {
            if start.elapsed() > PATIENCE {
                return Err(format!(
                    "{} does not answer",
                    program.get_program().display()
                ));
            }
            std::thread::park_timeout(Duration::from_millis(20));
        }
        Ok(server)
    }

    fn ask(&self, request: &Request) -> Result<Answer, String> {
        Connection::open(self.port)
            .and_then(|mut connection| connection.ask(request))
            .map_err(|error| format!("{}: {error}", request.path))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Err(error) = self.child.kill().and_then(|()| self.child.wait()) {
            eprintln!("a program goes on: {error}");
        }
    }
}

impl Demonstration {
    fn start(program: &Path) -> Result<Self, String> {
        let port = free_port()?;
        let folder = std::env::temp_dir().join(format!("bocage-bench-{}", std::process::id()));
        let mut demo = Command::new(program);
        demo.arg("demo")
            .env("BOCAGE_CLOCK", "2026-11-22T08:00:00Z")
            .env("BOCAGE_DATA", &folder)
            .env("BOCAGE_LISTEN", format!("127.0.0.1:{port}"))
            .env("BOCAGE_URL", format!("http://localhost:{port}"));
        let start = Instant::now();
        let server = Server::start(&mut demo, port, "/health")?;
        println!("answers after {:.1} s", start.elapsed().as_secs_f64());
        Ok(Self {
            server,
            folder: Folder(folder),
            host: format!("breuil.localhost:{port}"),
        })
    }

    /// The floor that reads the same databases.
    fn floor(&self, program: &Path) -> Result<Server, String> {
        let port = free_port()?;
        let mut floor = Command::new(program);
        floor.arg(&self.folder.0).arg(format!("127.0.0.1:{port}"));
        Server::start(&mut floor, port, "/rows")
    }

    /// The cookies of a persona who came in by the demonstration's door.
    fn enter(&self, persona: &str) -> Result<String, String> {
        let door = Request::get(&self.host, &format!("/demo/entrer/{persona}"), "");
        let answer = self.server.ask(&door)?;
        if answer.cookies.is_empty() {
            return Err(format!("{persona} cannot enter: {}", answer.status));
        }
        Ok(answer.cookies.join("; "))
    }

    fn style(&self) -> Result<String, String> {
        let home = self.server.ask(&Request::get(&self.host, "/", ""))?;
        between(&home.body, "rel=\"stylesheet\" href=\"").ok_or("no style sheet".to_owned())
    }

    fn first_day(&self, cookie: &str) -> Result<String, String> {
        let days = self
            .server
            .ask(&Request::get(&self.host, "/preparation", cookie))?;
        between(&days.body, "<th scope=\"row\"><a href=\"").ok_or("no day to prepare".to_owned())
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if let Err(error) = std::fs::remove_dir_all(&self.0) {
            eprintln!("{} stays: {error}", self.0.display());
        }
    }
}

/// What stands after some words, up to the next quotation mark.
fn between(body: &[u8], before: &str) -> Option<String> {
    let text = String::from_utf8_lossy(body);
    let (_, after) = text.split_once(before)?;
    after.split_once('"').map(|(found, _)| found.to_owned())
}
