//! Tests of the preparation of a day. Rule PREP-1.

use proptest::prelude::*;

use super::*;

fn demand((round, depot, product, quantity): (i64, i64, i64, u32)) -> Demand {
    Demand {
        round: RoundId::new(round),
        depot: DepotId::new(depot),
        product: ProductId::new(product),
        quantity,
    }
}

#[test]
fn prep_1_a_real_wednesday_is_counted_by_product_round_and_depot() {
    let (single, family, fruit) = (1, 2, 3);
    let rows = [
        (1, 1, single, 200),
        (1, 2, single, 145),
        (1, 1, family, 58),
        (2, 3, fruit, 75),
        (2, 3, single, 0),
    ];
    let day = summary(rows.map(demand));
    assert_eq!(day.by_product[&ProductId::new(single)], 345);
    assert_eq!(day.total(), 478);
    assert_eq!(day.of_round(RoundId::new(1)), 403);
    assert_eq!(day.of_depot(RoundId::new(1), DepotId::new(1)), 258);
    assert_eq!(day.by_round[&RoundId::new(2)].len(), 1);
    assert_eq!(day.of_depot(RoundId::new(9), DepotId::new(1)), 0);
}

proptest! {
    #[test]
    fn prep_1_the_three_views_agree_whatever_the_order(
        mut rows in proptest::collection::vec((1_i64..5, 1_i64..9, 1_i64..6, 0_u32..40), 0..60),
    ) {
        let day = summary(rows.iter().copied().map(demand));
        let rounds: u32 = day.by_round.keys().map(|round| day.of_round(*round)).sum();
        let depots: u32 =
            day.by_depot.keys().map(|(round, depot)| day.of_depot(*round, *depot)).sum();
        prop_assert_eq!(day.total(), rows.iter().map(|row| row.3).sum::<u32>());
        prop_assert_eq!((rounds, depots), (day.total(), day.total()));
        rows.reverse();
        prop_assert_eq!(summary(rows.into_iter().map(demand)), day);
    }
}
