//! What every list has: pages of 25 rows, an address that keeps its filters, and its spreadsheet.

use paper::sheet::Sheet;
use platform::form::{Form, encode};

use crate::failure::{Failure, Outcome};
use crate::visit::Visit;

/// Rows on one page.
pub const ROWS: i64 = 25;

const SPREADSHEET: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const CSV: &str = "text/csv; charset=utf-8";

/// Where one is in a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pages {
    /// The page shown, from 1.
    pub page: i64,
    /// The last page.
    pub last: i64,
    /// How many rows there are in all.
    pub total: i64,
}

impl Pages {
    /// The page asked for in the address, within what there is.
    pub fn of(query: &Form, total: i64) -> Self {
        let last = total.saturating_add(ROWS - 1).div_euclid(ROWS).max(1);
        let asked: i64 = query.value("page").parse().unwrap_or(1);
        Self {
            page: asked.clamp(1, last),
            last,
            total,
        }
    }

    /// How many rows come before this page.
    pub fn offset(self) -> i64 {
        self.page.saturating_sub(1).saturating_mul(ROWS)
    }

    /// The rows of this page among all of them.
    pub fn cut<T>(self, rows: Vec<T>) -> Vec<T> {
        let skip = usize::try_from(self.offset()).unwrap_or_default();
        let take = usize::try_from(ROWS).unwrap_or_default();
        rows.into_iter().skip(skip).take(take).collect()
    }
}

/// The address of a list with these of its filters, ready for one more: `/depots?q=til&`.
pub fn address(path: &str, query: &Form, filters: &[&str]) -> String {
    let mut address = format!("{path}?");
    for name in filters {
        for value in query.values(name).filter(|value| !value.is_empty()) {
            address.extend([name, "=", &encode(value), "&"]);
        }
    }
    address
}

/// The address of the same export as plain text.
pub fn as_csv(export: impl AsRef<str>) -> String {
    export.as_ref().replacen(".xlsx", ".csv", 1)
}

/// Answers the export of a list, in the form and under the name that the address asks for.
pub fn spreadsheet<R>(visit: Visit<R>, sheet: &Sheet) -> Outcome {
    let path = visit.request.path.clone();
    let name = path.rsplit('/').next().unwrap_or_default();
    if let Some((_, "csv")) = name.rsplit_once('.') {
        return visit.file(name, CSV, sheet.to_csv());
    }
    let bytes = sheet
        .to_bytes()
        .map_err(|error| Failure::Document(error.to_string()))?;
    visit.file(name, SPREADSHEET, bytes)
}

#[cfg(test)]
mod tests;
