//! The static map of depots: points projected on a plane and drawn as SVG, without any tile.

use values::Coordinates;

/// Width of the drawing, in its own units.
pub(super) const WIDTH: f64 = 640.0;
const MARGIN: f64 = 36.0;
const LOWEST: f64 = 240.0;
const HIGHEST: f64 = 720.0;

/// A point of the drawing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Point {
    pub(super) x: f64,
    pub(super) y: f64,
}

/// Where each place falls, and how high the drawing is.
#[derive(Clone, Debug)]
pub(super) struct Map {
    pub(super) height: f64,
    pub(super) points: Vec<Point>,
}

/// Projects places so that all of them show: north is up, and a kilometre measures the same both
/// ways around the middle of the map.
pub(super) fn project(places: &[Coordinates]) -> Map {
    let middle = places
        .iter()
        .map(|place| degrees(place.latitude()))
        .sum::<f64>()
        / f64::from(u32::try_from(places.len().max(1)).unwrap_or(1));
    let narrowing = middle.to_radians().cos().max(0.1);
    let flat = places.iter().map(|place| Point {
        x: degrees(place.longitude()) * narrowing,
        y: -degrees(place.latitude()),
    });
    let flat: Vec<Point> = flat.collect();
    let (left, right) = bounds(flat.iter().map(|point| point.x));
    let (top, bottom) = bounds(flat.iter().map(|point| point.y));
    let (wide, high) = ((right - left).max(0.01), (bottom - top).max(0.01));
    let scale = ((WIDTH - 2.0 * MARGIN) / wide).min((HIGHEST - 2.0 * MARGIN) / high);
    let height = (high * scale + 2.0 * MARGIN).clamp(LOWEST, HIGHEST);
    let points = flat.iter().map(|point| Point {
        x: (WIDTH - (right - left) * scale) / 2.0 + (point.x - left) * scale,
        y: (height - (bottom - top) * scale) / 2.0 + (point.y - top) * scale,
    });
    Map {
        height,
        points: points.map(rounded).collect(),
    }
}

/// Millionths of a degree stay far below what a double holds exactly.
fn degrees(millionths: i64) -> f64 {
    i32::try_from(millionths).map_or(0.0, |small| f64::from(small) / 1_000_000.0)
}

fn bounds(values: impl Iterator<Item = f64>) -> (f64, f64) {
    values.fold((f64::MAX, f64::MIN), |(least, most), value| {
        (least.min(value), most.max(value))
    })
}

fn rounded(point: Point) -> Point {
    Point {
        x: (point.x * 10.0).round() / 10.0,
        y: (point.y * 10.0).round() / 10.0,
    }
}

#[cfg(test)]
mod tests;
