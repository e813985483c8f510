//! `[town.colours]`: the town's own colour, refused where people could not read it.

use serde::{Deserialize, Serialize};

use super::{Colour, ConfigError};

/// What text and its background must reach (WCAG 2.2, 1.4.3).
const TEXT: f64 = 4.5;
/// What a control and its surroundings must reach (WCAG 2.2, 1.4.11).
const CONTROL: f64 = 3.0;

/// The town's colour, for light and for dark screens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TownColours {
    /// On light surfaces. `STADTLOTSE_TOWN__COLOURS__LIGHT`; default `#0a5563`.
    pub light: Colour,
    /// On dark surfaces. `STADTLOTSE_TOWN__COLOURS__DARK`; default `#7fd2de`.
    pub dark: Colour,
}

impl Default for TownColours {
    fn default() -> Self {
        Self {
            light: Colour::new(0x0a, 0x55, 0x63),
            dark: Colour::new(0x7f, 0xd2, 0xde),
        }
    }
}

/// The colours of one scheme that are made from the town's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Palette {
    /// The town's colour itself: links, buttons, focus.
    pub brand: Colour,
    /// The same under the pointer.
    pub strong: Colour,
    /// A breath of it, behind text.
    pub soft: Colour,
    /// Text on it.
    pub on: Colour,
}

/// The surfaces of a scheme, as `style/tokens.css` has them.
struct Scheme {
    key: &'static str,
    surface: Colour,
    page: Colour,
    sunken: Colour,
    /// Away from the surfaces.
    away: Colour,
    /// Text on the town's colour.
    on: Colour,
}

const LIGHT: Scheme = Scheme {
    key: "town.colours.light",
    surface: Colour::new(0xff, 0xff, 0xff),
    page: Colour::new(0xf3, 0xf6, 0xf5),
    sunken: Colour::new(0xe7, 0xee, 0xed),
    away: Colour::new(0, 0, 0),
    on: Colour::new(0xff, 0xff, 0xff),
};

const DARK: Scheme = Scheme {
    key: "town.colours.dark",
    surface: Colour::new(0x16, 0x25, 0x2a),
    page: Colour::new(0x0e, 0x19, 0x1c),
    sunken: Colour::new(0x0a, 0x13, 0x15),
    away: Colour::new(0xff, 0xff, 0xff),
    on: Colour::new(0x05, 0x24, 0x2b),
};

impl TownColours {
    /// For light screens.
    #[must_use]
    pub fn light(&self) -> Palette {
        LIGHT.palette(self.light)
    }

    /// For dark screens.
    #[must_use]
    pub fn dark(&self) -> Palette {
        DARK.palette(self.dark)
    }

    pub(super) fn validate(&self) -> Result<(), ConfigError> {
        LIGHT.validate(self.light)?;
        DARK.validate(self.dark)
    }
}

impl Scheme {
    fn palette(&self, brand: Colour) -> Palette {
        Palette {
            brand,
            strong: brand.mixed_with(self.away, 28),
            soft: self.surface.mixed_with(brand, 15),
            on: self.on,
        }
    }

    /// The first pair that cannot be told apart well enough: its contrast, what it needs, and where it stands.
    fn weakness(&self, brand: Colour) -> Option<(f64, f64, &'static str)> {
        let Palette {
            strong, soft, on, ..
        } = self.palette(brand);
        [
            (on, brand, TEXT, "with the text on buttons"),
            (brand, self.surface, TEXT, "as text on cards"),
            (brand, self.page, TEXT, "as text on the page"),
            (brand, soft, TEXT, "as text on a tint of itself"),
            (
                on,
                strong,
                TEXT,
                "with the text on buttons under the pointer",
            ),
            (brand, self.sunken, CONTROL, "as the edge of controls"),
        ]
        .into_iter()
        .map(|(one, other, needed, place)| (one.contrast(other), needed, place))
        .find(|(contrast, needed, _)| contrast < needed)
    }

    fn validate(&self, brand: Colour) -> Result<(), ConfigError> {
        let Some((contrast, needed, place)) = self.weakness(brand) else {
            return Ok(());
        };
        let nearest = (1..=100)
            .map(|percent| brand.mixed_with(self.away, percent))
            .find(|candidate| self.weakness(*candidate).is_none())
            .unwrap_or(self.away);
        // Rounded down, so that 4.49 is not told as 4.5.
        let contrast = (contrast * 10.0).floor() / 10.0;
        Err(ConfigError::Invalid {
            key: self.key,
            problem: format!(
                "is {brand}, which reaches {contrast:.1}:1 {place}, and people need {needed:.1}:1 to see it; the nearest \
                 colour that reaches it is {nearest}"
            ),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(text: &str) -> Colour {
        text.to_owned().try_into().unwrap()
    }

    fn refusal(light: &str, dark: &str) -> Option<String> {
        let colours = TownColours {
            light: colour(light),
            dark: colour(dark),
        };
        colours.validate().err().map(|error| error.to_string())
    }

    #[test]
    fn the_default_is_that_of_the_tokens_and_passes() {
        let tokens = include_str!("../../../style/tokens.css");
        let colours = TownColours::default();

        assert!(colours.validate().is_ok());
        for scheme in [LIGHT, DARK] {
            for (name, value) in [
                ("surface", scheme.surface),
                ("page-color", scheme.page),
                ("sunken", scheme.sunken),
                ("on-brand", scheme.on),
            ] {
                assert!(tokens.contains(&format!("--{name}: {value};")), "{name}");
            }
        }
        for brand in [colours.light, colours.dark] {
            assert!(tokens.contains(&format!("--brand: {brand};")), "{brand}");
        }
    }

    #[test]
    fn a_pale_colour_is_refused_with_its_ratio_and_the_nearest_that_passes() {
        let yellow = refusal("#f0ae34", "#7fd2de").unwrap();

        assert!(
            yellow.contains("`town.colours.light` is #f0ae34"),
            "{yellow}"
        );
        assert!(
            yellow.contains("1.9:1") && yellow.contains("4.5:1"),
            "{yellow}"
        );
        let nearest = yellow.rsplit(' ').next().unwrap();
        assert_eq!(refusal(nearest, "#7fd2de"), None);
    }

    #[test]
    fn a_dark_colour_is_refused_for_dark_screens() {
        let blue = refusal("#0a5563", "#123a8c").unwrap();

        assert!(blue.contains("`town.colours.dark` is #123a8c"), "{blue}");
        let nearest = blue.rsplit(' ').next().unwrap();
        assert_eq!(refusal("#0a5563", nearest), None);
    }
}
