//! Where things are, and the colour a garden or a round is known by.

use std::fmt;
use std::str::FromStr;

/// A French postcode: five digits.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Postcode(String);

/// The text is not a French postcode.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a French postcode has five digits, from 01000 to 98999")]
pub struct PostcodeError;

impl Postcode {
    /// The five digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Postcode {
    type Err = PostcodeError;

    fn from_str(text: &str) -> Result<Self, PostcodeError> {
        let compact: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let digits_only = compact.len() == 5 && compact.bytes().all(|byte| byte.is_ascii_digit());
        let number: u32 = compact.parse().unwrap_or(0);
        if digits_only && (1000..=98_999).contains(&number) {
            Ok(Self(compact))
        } else {
            Err(PostcodeError)
        }
    }
}

impl fmt::Display for Postcode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// A point on Earth in millionths of a degree, about eleven centimetres.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Coordinates {
    latitude: i32,
    longitude: i32,
}

/// Why a point was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CoordinatesError {
    /// Not a number of degrees such as `48.692054`.
    #[error("not a number of degrees")]
    NotANumber,
    /// A latitude beyond 90° or a longitude beyond 180°.
    #[error("beyond the poles or the date line")]
    OutOfRange,
}

impl Coordinates {
    /// The point at this latitude and longitude, in millionths of a degree.
    pub fn new(latitude: i64, longitude: i64) -> Result<Self, CoordinatesError> {
        let within = |value: i64, limit: i32| {
            i32::try_from(value)
                .ok()
                .filter(|small| (limit.saturating_neg()..=limit).contains(small))
                .ok_or(CoordinatesError::OutOfRange)
        };
        let latitude = within(latitude, 90_000_000)?;
        Ok(Self {
            latitude,
            longitude: within(longitude, 180_000_000)?,
        })
    }

    /// Reads two numbers of degrees as maps give them: `48.692054` and `6.184417`.
    pub fn parse(latitude: &str, longitude: &str) -> Result<Self, CoordinatesError> {
        Self::new(parse_degrees(latitude)?, parse_degrees(longitude)?)
    }

    /// Degrees north, in millionths.
    pub fn latitude(self) -> i64 {
        i64::from(self.latitude)
    }

    /// Degrees east, in millionths.
    pub fn longitude(self) -> i64 {
        i64::from(self.longitude)
    }
}

fn parse_degrees(text: &str) -> Result<i64, CoordinatesError> {
    let plain = text.trim();
    let unsigned = plain.strip_prefix(['-', '−']);
    // Maps give up to fifteen decimals; beyond six they say nothing about a garden.
    let number = unsigned.unwrap_or(plain);
    let (whole, decimals) = number.split_once([',', '.']).unwrap_or((number, "0"));
    let short: String = decimals.chars().take(6).collect();
    let digits_only = decimals.bytes().all(|byte| byte.is_ascii_digit());
    let scaled = crate::quantity::parse_decimal(&format!("{whole}.{short}"), 6)
        .filter(|_| digits_only)
        .ok_or(CoordinatesError::NotANumber)?;
    let degrees = i64::try_from(scaled)
        .ok()
        .ok_or(CoordinatesError::OutOfRange)?;
    Ok(if unsigned.is_some() {
        degrees.saturating_neg()
    } else {
        degrees
    })
}

/// Latitude then longitude in degrees, `48.692054,6.184417`, as maps read them.
impl fmt::Display for Coordinates {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_degrees(self.latitude, out)?;
        out.write_str(",")?;
        write_degrees(self.longitude, out)
    }
}

fn write_degrees(millionths: i32, out: &mut fmt::Formatter<'_>) -> fmt::Result {
    let sign = if millionths < 0 { "-" } else { "" };
    let whole = millionths
        .unsigned_abs()
        .checked_div(1_000_000)
        .unwrap_or(0);
    let rest = millionths
        .unsigned_abs()
        .checked_rem(1_000_000)
        .unwrap_or(0);
    write!(out, "{sign}{whole}.{rest:06}")
}

/// The hue of a garden or a round, in degrees of the colour wheel, 0 to 359.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hue(u16);

/// The number is not a hue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a hue goes from 0 to 359 degrees")]
pub struct HueError;

impl Hue {
    /// The hue at this many degrees.
    pub fn new(degrees: i64) -> Result<Self, HueError> {
        u16::try_from(degrees)
            .ok()
            .filter(|small| *small < 360)
            .map(Self)
            .ok_or(HueError)
    }

    /// The number of degrees.
    pub fn get(self) -> i64 {
        i64::from(self.0)
    }
}

impl FromStr for Hue {
    type Err = HueError;

    fn from_str(text: &str) -> Result<Self, HueError> {
        text.trim().parse().ok().ok_or(HueError).and_then(Self::new)
    }
}

impl fmt::Display for Hue {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

#[cfg(test)]
mod tests;
