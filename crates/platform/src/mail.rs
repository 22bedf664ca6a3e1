//! Letters: written in the act's transaction, sent by the worker, never twice knowingly.

use std::path::PathBuf;

use lettre::message::header::ContentTransferEncoding;
use lettre::message::{Mailbox, MultiPart, SinglePart};
use lettre::transport::file::AsyncFileTransport;
use lettre::{AsyncSmtpTransport, AsyncTransport as _, Message, Tokio1Executor};
use values::ids::{CustomerId, MailId};
use values::{Email, Instant};

use crate::db::{Access, Databases, DbError, GardenTx, query};
use crate::jobs::{self, Done, Task};
use crate::rows;

/// The kind of the job that sends a letter.
pub const SEND: &str = "send_mail";

/// A letter to one person.
#[derive(Clone, Debug)]
pub struct Letter {
    /// To whom.
    pub recipient: Email,
    /// The subject, one line.
    pub subject: String,
    /// The whole letter as plain text.
    pub text: String,
    /// The same as HTML.
    pub html: String,
    /// What it is about: `sign_in`, `subscription_requested`…
    pub kind: &'static str,
    /// The customer whose file shows it.
    pub customer: Option<CustomerId>,
}

/// Writes the letter and the job that sends it, in this transaction.
pub async fn enqueue(tx: &mut GardenTx, letter: &Letter) -> Result<MailId, DbError> {
    let now = tx.now();
    let (id,): (MailId,) = tx
        .one(
            query(
                "INSERT INTO mails
                    (recipient, subject, text_body, html_body, kind, customer_id, created_at)
                 VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id",
            )
            .bind(letter.recipient.as_str())
            .bind(&letter.subject)
            .bind(&letter.text)
            .bind(&letter.html)
            .bind(letter.kind)
            .bind(letter.customer)
            .bind(now),
        )
        .await?;
    jobs::enqueue(tx, SEND, &id.to_string()).await?;
    Ok(id)
}

rows! {
    /// A letter as stored.
    #[derive(Clone, Debug)]
    pub struct StoredMail {
        /// Its id.
        pub id: MailId,
        /// To whom.
        pub recipient: String,
        /// The subject.
        pub subject: String,
        /// Plain text.
        pub text_body: String,
        /// HTML.
        pub html_body: String,
        /// What it is about.
        pub kind: String,
        /// When it was written.
        pub created_at: Instant,
        /// When it was sent.
        pub sent_at: Option<Instant>,
    }
}

const COLUMNS: &str =
    "SELECT id, recipient, subject, text_body, html_body, kind, created_at, sent_at
    FROM mails";

/// The latest letters, for the demonstration's mailbox.
pub async fn list_latest(tx: &mut GardenTx, count: i64) -> Result<Vec<StoredMail>, DbError> {
    let sql = format!("{COLUMNS} ORDER BY id DESC LIMIT $1");
    tx.all(crate::db::Query::assembled(sql).bind(count)).await
}

/// The letters about a customer, latest first.
pub async fn list_of_customer(
    tx: &mut GardenTx,
    customer: CustomerId,
) -> Result<Vec<StoredMail>, DbError> {
    let sql = format!("{COLUMNS} WHERE customer_id = $1 ORDER BY id DESC LIMIT 50");
    tx.all(crate::db::Query::assembled(sql).bind(customer))
        .await
}

/// One letter.
pub async fn find(tx: &mut GardenTx, id: MailId) -> Result<Option<StoredMail>, DbError> {
    let sql = format!("{COLUMNS} WHERE id = $1");
    tx.optional(crate::db::Query::assembled(sql).bind(id)).await
}

/// Where letters go.
#[derive(Clone)]
pub enum Mailer {
    /// To a server.
    Smtp {
        /// The connection.
        transport: AsyncSmtpTransport<Tokio1Executor>,
        /// The sender, shown as `name <address>`.
        from: Mailbox,
    },
    /// To a folder, one file a letter.
    Folder {
        /// The folder.
        transport: AsyncFileTransport<Tokio1Executor>,
        /// The sender.
        from: Mailbox,
    },
    /// Nowhere: they stay in the garden's outbox, where the demonstration shows them.
    Outbox,
}

/// Why a mailer could not be set up.
#[derive(Debug, thiserror::Error)]
pub enum MailerError {
    /// The address of the server is wrong.
    #[error("mail server: {0}")]
    Server(#[from] lettre::transport::smtp::Error),
    /// The sender's address is wrong.
    #[error("sender's address: {0}")]
    Sender(#[from] lettre::address::AddressError),
}

impl Mailer {
    /// Letters to a server such as `smtps://user:password@mail.example.org`.
    pub fn smtp(url: &str, from: &str) -> Result<Self, MailerError> {
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)?.build();
        Ok(Self::Smtp {
            transport,
            from: from.parse()?,
        })
    }

    /// Letters to a folder.
    pub fn folder(path: PathBuf, from: &str) -> Result<Self, MailerError> {
        Ok(Self::Folder {
            transport: AsyncFileTransport::new(path),
            from: from.parse()?,
        })
    }

    async fn send(&self, mail: &StoredMail) -> Done {
        match self {
            Self::Smtp { transport, from } => {
                let message = compose(mail, from)?;
                transport
                    .send(message)
                    .await
                    .map(|_| ())
                    .map_err(|e| e.to_string())
            }
            Self::Folder { transport, from } => {
                let message = compose(mail, from)?;
                transport
                    .send(message)
                    .await
                    .map(|_| ())
                    .map_err(|e| e.to_string())
            }
            Self::Outbox => Ok(()),
        }
    }
}

fn compose(mail: &StoredMail, from: &Mailbox) -> Result<Message, String> {
    let plain = SinglePart::builder()
        .header(lettre::message::header::ContentType::TEXT_PLAIN)
        .header(ContentTransferEncoding::QuotedPrintable)
        .body(mail.text_body.clone());
    let html = SinglePart::builder()
        .header(lettre::message::header::ContentType::TEXT_HTML)
        .header(ContentTransferEncoding::QuotedPrintable)
        .body(mail.html_body.clone());
    Message::builder()
        .from(from.clone())
        .to(mail
            .recipient
            .parse()
            .map_err(|e| format!("recipient: {e}"))?)
        .subject(mail.subject.clone())
        .multipart(MultiPart::alternative().singlepart(plain).singlepart(html))
        .map_err(|e| e.to_string())
}

/// The job that sends one letter; a letter already sent is left alone.
pub async fn run(databases: Databases, mailer: Mailer, task: Task) -> Done {
    let id: MailId = task
        .payload
        .parse()
        .map_err(|error| format!("letter: {error}"))?;
    let db = |error: DbError| error.to_string();
    let mut tx = databases
        .garden(&task.garden, Access::Read, task.now)
        .await
        .map_err(db)?;
    let mail = find(&mut tx, id).await.map_err(db)?;
    drop(tx);
    let Some(mail) = mail.filter(|mail| mail.sent_at.is_none()) else {
        return Ok(());
    };
    mailer.send(&mail).await?;
    let mut tx = databases
        .garden(&task.garden, Access::Write, task.now)
        .await
        .map_err(db)?;
    tx.run(
        query("UPDATE mails SET sent_at = $1 WHERE id = $2")
            .bind(task.now)
            .bind(id),
    )
    .await
    .map_err(db)?;
    tx.commit().await.map_err(db)
}
