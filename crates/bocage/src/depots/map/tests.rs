//! Places fall where a map would put them.

use values::Coordinates;

use super::{HIGHEST, MARGIN, WIDTH, project};

fn place(latitude: i64, longitude: i64) -> Coordinates {
    Coordinates::new(latitude, longitude).unwrap()
}

#[test]
fn dep_7_north_is_up_and_east_is_right_within_the_drawing() {
    let map = project(&[place(48_700_000, 6_100_000), place(48_600_000, 6_300_000)]);
    let (first, second) = (map.points[0], map.points[1]);
    assert!(first.x < second.x && first.y < second.y);
    for point in map.points {
        assert!(point.x >= MARGIN - 0.1 && point.x <= WIDTH - MARGIN + 0.1);
        assert!(point.y >= MARGIN - 0.1 && point.y <= map.height - MARGIN + 0.1);
    }
    assert!(map.height <= HIGHEST);
}

#[test]
fn dep_7_one_place_alone_stands_in_the_middle() {
    let map = project(&[place(48_700_000, 6_100_000)]);
    assert!((map.points[0].x - WIDTH / 2.0).abs() < 0.1);
    assert!((map.points[0].y - map.height / 2.0).abs() < 0.1);
}

#[test]
fn dep_7_no_place_makes_an_empty_map() {
    assert!(project(&[]).points.is_empty());
}
