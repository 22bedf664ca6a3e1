//! Weeks without delivery, for the whole garden or for one product.

use values::Week;
use values::ids::ProductId;

/// Weeks in a row without delivery, both ends included. Rule CAL-2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ClosedWeeks {
    /// The first closed week.
    pub first: Week,
    /// The last closed week.
    pub last: Week,
    /// The only product concerned; the whole garden if none.
    pub product: Option<ProductId>,
}

impl ClosedWeeks {
    /// Whether `product` is not delivered in `week`. Rule CAL-2.
    pub fn close(self, week: Week, product: ProductId) -> bool {
        let concerned = self.product.is_none_or(|only| only == product);
        concerned && self.first <= week && week <= self.last
    }
}

#[cfg(test)]
mod tests;
