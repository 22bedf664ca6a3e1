//! A form with a text and a file, as browsers send it.

use super::*;

const KIND: &str = "multipart/form-data; boundary=----barrier";
const BODY: &[u8] =
    b"------barrier\r\nContent-Disposition: form-data; name=\"titre\"\r\n\r\nun\r\n\
    ------barrier\r\nContent-Disposition: form-data; name=\"logo\"; filename=\"a.png\"\r\n\
    Content-Type: image/png\r\n\r\n\x89PNG\r\n\r\nfin\r\n------barrier--\r\n";

#[test]
fn a_file_comes_whole() {
    assert_eq!(
        find(KIND, BODY, "logo").as_deref(),
        Some(&b"\x89PNG\r\n\r\nfin"[..])
    );
    assert_eq!(find(KIND, BODY, "titre").as_deref(), Some(&b"un"[..]));
}

#[test]
fn what_was_not_sent_is_none() {
    assert_eq!(find(KIND, BODY, "photo"), None);
    assert_eq!(find("text/plain", BODY, "logo"), None);
    assert_eq!(find(KIND, b"", "logo"), None);
}
