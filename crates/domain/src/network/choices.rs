//! What a garden chooses between in its settings.

use values::coded;

coded! {
    /// What visitors see of a full depot. Rule D-1.
    pub enum DepotFullRule {
        /// It is shown as full and cannot be chosen.
        Shown => "shown",
        /// It is not shown.
        Hidden => "hidden",
    }
}

coded! {
    /// Until when a membership is valid. Rule A-1.
    pub enum MembershipValidity {
        /// A period that is the same for all.
        Fixed => "fixed",
        /// A year from the day of joining.
        Anniversary => "anniversary",
    }
}

coded! {
    /// What joining late in a fixed period costs or gives. Rules.
    pub enum LateJoining {
        /// The full fee, to the end of the period.
        FullFee => "full_fee",
        /// From the hinge date on, valid to the end of the next period.
        Hinge => "hinge",
        /// A fee that falls each quarter.
        Falling => "falling",
    }
}

coded! {
    /// How a price is typed; the other form is computed.
    pub enum PriceEntry {
        /// With VAT.
        Gross => "gross",
        /// Without VAT.
        Net => "net",
    }
}

coded! {
    /// What a new subscription waits for before it counts.
    pub enum StartCondition {
        /// Nothing.
        None => "none",
        /// A member of staff confirms it.
        Staff => "staff",
    }
}

coded! {
    /// How names are printed on sheets.
    pub enum SheetNames {
        /// Name and first name.
        Full => "full",
        /// Name and initial.
        Initial => "initial",
    }
}
