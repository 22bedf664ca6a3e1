//! The colours of the house: one table, from which the style sheet and the contrast test
//! are both made. A garden chooses a hue; lightness and chroma are settled here.

/// A garden's hue is one of 24, in degrees.
const HUE_STEP: u16 = 15;

/// The colourfulness sought for what takes the garden's hue; less where a screen cannot.
const VIVID: f64 = 0.115;

/// One colour of the house, by day and by night.
pub(crate) struct Token {
    pub(crate) name: &'static str,
    pub(crate) hue: Hue,
    pub(crate) day: Shade,
    pub(crate) night: Shade,
}

#[derive(Clone, Copy)]
pub(crate) enum Hue {
    Garden,
    Fixed(u16),
}

/// Lightness from 0 to 1, and how colourful.
#[derive(Clone, Copy)]
pub(crate) struct Shade(f64, Chroma);

#[derive(Clone, Copy)]
enum Chroma {
    Is(f64),
    Vivid,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Theme {
    Day,
    Night,
}

const fn is(lightness: f64, chroma: f64) -> Shade {
    Shade(lightness, Chroma::Is(chroma))
}

const fn vivid(lightness: f64) -> Shade {
    Shade(lightness, Chroma::Vivid)
}

const fn token(name: &'static str, hue: Hue, day: Shade, night: Shade) -> Token {
    Token {
        name,
        hue,
        day,
        night,
    }
}

/// Earth, under everything.
const EARTH: Hue = Hue::Fixed(85);
const LEAF: Hue = Hue::Fixed(150);
const SKY: Hue = Hue::Fixed(240);
const STRAW: Hue = Hue::Fixed(75);
const TOMATO: Hue = Hue::Fixed(28);

pub(crate) static TOKENS: [Token; 24] = [
    token("ground", EARTH, is(0.972, 0.012), is(0.205, 0.010)),
    token("surface", EARTH, is(0.994, 0.004), is(0.250, 0.012)),
    token("shade", EARTH, is(0.938, 0.016), is(0.300, 0.014)),
    token("line", EARTH, is(0.878, 0.020), is(0.380, 0.016)),
    token("edge", EARTH, is(0.580, 0.025), is(0.660, 0.020)),
    token("ink", EARTH, is(0.255, 0.020), is(0.945, 0.010)),
    token("soft", EARTH, is(0.450, 0.025), is(0.780, 0.018)),
    token("accent", Hue::Garden, vivid(0.430), vivid(0.810)),
    token("accent-strong", Hue::Garden, vivid(0.350), vivid(0.870)),
    token("on-accent", Hue::Garden, is(0.985, 0.004), is(0.200, 0.018)),
    token("band", Hue::Garden, vivid(0.385), is(0.285, 0.034)),
    token("on-band", Hue::Garden, is(0.985, 0.004), is(0.945, 0.010)),
    token("tint", Hue::Garden, is(0.945, 0.025), is(0.300, 0.034)),
    token("tint-line", Hue::Garden, is(0.840, 0.055), is(0.430, 0.050)),
    token("good", LEAF, is(0.420, 0.090), is(0.830, 0.110)),
    token("good-tint", LEAF, is(0.945, 0.040), is(0.300, 0.045)),
    token("info", SKY, is(0.430, 0.080), is(0.830, 0.080)),
    token("info-tint", SKY, is(0.945, 0.025), is(0.300, 0.040)),
    token("warning", STRAW, is(0.430, 0.085), is(0.850, 0.120)),
    token("warning-tint", STRAW, is(0.945, 0.042), is(0.310, 0.045)),
    token("danger", TOMATO, is(0.440, 0.140), is(0.800, 0.110)),
    token("danger-tint", TOMATO, is(0.945, 0.025), is(0.300, 0.060)),
    token("on-danger", TOMATO, is(0.985, 0.004), is(0.200, 0.018)),
    token("focus", EARTH, is(0.255, 0.020), is(0.945, 0.010)),
];

pub(crate) fn hues() -> impl Iterator<Item = u16> {
    (0..360).step_by(usize::from(HUE_STEP))
}

/// The part of the style sheet made from the table: each hue's own chroma, then the colours
/// by day, by night when the device says so, and as the person chose.
pub(crate) fn css() -> String {
    let (day, night) = (colours(Theme::Day), colours(Theme::Night));
    let themes = [
        format!(":root{{color-scheme:light;{day}}}"),
        format!(
            "@media screen and (prefers-color-scheme:dark){{\
             :root:not([data-theme=\"light\"]){{color-scheme:dark;{night}}}}}"
        ),
        format!("@media screen{{:root[data-theme=\"dark\"]{{color-scheme:dark;{night}}}}}"),
    ];
    hues()
        .map(hue_css)
        .chain(themes)
        .collect::<Vec<_>>()
        .join("\n")
}

fn hue_css(hue: u16) -> String {
    let (day, night) = (
        vivid_chroma(Theme::Day, hue),
        vivid_chroma(Theme::Night, hue),
    );
    format!("[data-hue=\"{hue}\"]{{--hue:{hue};--day:{day:.3};--night:{night:.3}}}")
}

fn colours(theme: Theme) -> String {
    TOKENS
        .iter()
        .map(|token| token.css(theme))
        .collect::<Vec<_>>()
        .join(";")
}

impl Token {
    fn shade(&self, theme: Theme) -> Shade {
        match theme {
            Theme::Day => self.day,
            Theme::Night => self.night,
        }
    }

    fn css(&self, theme: Theme) -> String {
        let Shade(lightness, chroma) = self.shade(theme);
        let chroma = match (chroma, theme) {
            (Chroma::Is(chroma), _) => format!("{chroma}"),
            (Chroma::Vivid, Theme::Day) => "var(--day)".to_owned(),
            (Chroma::Vivid, Theme::Night) => "var(--night)".to_owned(),
        };
        let hue = match self.hue {
            Hue::Garden => "var(--hue)".to_owned(),
            Hue::Fixed(hue) => hue.to_string(),
        };
        format!("--{}:oklch({lightness} {chroma} {hue})", self.name)
    }

    /// Red, green and blue in linear light, for a garden of that hue.
    #[cfg(test)]
    pub(crate) fn linear(&self, theme: Theme, garden: u16) -> [f64; 3] {
        let Shade(lightness, chroma) = self.shade(theme);
        let chroma = match chroma {
            Chroma::Is(chroma) => chroma,
            Chroma::Vivid => vivid_chroma(theme, garden),
        };
        let hue = match self.hue {
            Hue::Garden => garden,
            Hue::Fixed(hue) => hue,
        };
        linear(lightness, chroma, hue)
    }
}

/// The most colourful a hue may be in all its vivid shades on an ordinary screen.
fn vivid_chroma(theme: Theme, hue: u16) -> f64 {
    let mut chroma = VIVID;
    let shades = TOKENS.iter().map(|token| token.shade(theme));
    for Shade(lightness, kind) in shades {
        if matches!(kind, Chroma::Vivid) {
            while !is_on_screen(linear(lightness, chroma, hue)) {
                chroma -= 0.001;
            }
        }
    }
    (chroma * 1000.0).floor() / 1000.0
}

pub(crate) fn is_on_screen(colour: [f64; 3]) -> bool {
    colour.iter().all(|part| (-0.0005..=1.0005).contains(part))
}

/// From Oklch to linear sRGB, after Björn Ottosson's definition of Oklab.
fn linear(lightness: f64, chroma: f64, hue: u16) -> [f64; 3] {
    let angle = f64::from(hue).to_radians();
    let (a, b) = (chroma * angle.cos(), chroma * angle.sin());
    let long = (lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
    let medium = (lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
    let short = (lightness - 0.089_484_177_5 * a - 1.291_485_548_0 * b).powi(3);
    [
        4.076_741_662_1 * long - 3.307_711_591_3 * medium + 0.230_969_929_2 * short,
        -1.268_438_004_6 * long + 2.609_757_401_1 * medium - 0.341_319_396_5 * short,
        -0.004_196_086_3 * long - 0.703_418_614_7 * medium + 1.707_614_701_0 * short,
    ]
}
