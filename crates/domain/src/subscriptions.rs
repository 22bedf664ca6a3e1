//! Subscriptions: their life, their price line by line, the deliveries and payments they plan,
//! and the decision to accept one.

mod payment_schedule;
mod plan;
mod pricing;
mod sign_up;
mod subscription;

pub use payment_schedule::{
    Instalment, PaymentWindow, RhythmChoice, Times, TimesError, due_dates, schedule,
};
pub use plan::{Plan, PlanFacts, PlannedDelivery, plan};
pub use pricing::{
    DatedPrice, DeliveryPrice, DepotFee, FeeClaim, LineCode, PriceLine, PriceTrace, TraceError,
    fee_payers, trace, unit_price,
};
pub use sign_up::{
    DepotFacts, MOST_AT_ONCE, MembershipFacts, OfferFacts, PaymentFacts, SignUp, SignUpFacts,
    SignUpRefusal, decide,
};
pub use subscription::{SubscriptionState, VerbRefusal};
