//! Icons as inline SVG: lines in the colour of the text, hidden from assistive technology.

use leptos::prelude::*;

/// What an icon shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Icon {
    Alert,
    Arrow,
    Assistant,
    Calendar,
    Check,
    Chevron,
    Clock,
    Copy,
    Document,
    Euro,
    External,
    Globe,
    Info,
    Person,
    Phone,
    Pin,
    Print,
    Question,
    Restart,
    Shield,
}

impl Icon {
    /// The icon of a service's facet.
    pub(crate) fn of_facet(facet: &str) -> Self {
        match facet {
            "fees" => Self::Euro,
            "documents" => Self::Document,
            "duration" | "hours" => Self::Clock,
            "deadline" => Self::Calendar,
            "where" => Self::Pin,
            "online" => Self::External,
            "requirements" => Self::Shield,
            _ => Self::Info,
        }
    }

    /// Whether the icon points in reading direction.
    const fn is_directed(self) -> bool {
        matches!(self, Self::Arrow | Self::External | Self::Restart)
    }

    const fn path(self) -> &'static str {
        match self {
            Self::Alert => "M12 3.5 2.5 20h19L12 3.5ZM12 10v4.5M12 17.2v.1",
            Self::Arrow => "M4 12h15M13 6l6 6-6 6",
            Self::Assistant => {
                "M12 3l1.9 5.1L19 10l-5.1 1.9L12 17l-1.9-5.1L5 10l5.1-1.9L12 3ZM18.5 16v4M16.5 18h4"
            }
            Self::Calendar => "M4 6.5h16V20H4V6.5ZM4 11h16M8 3.5v5M16 3.5v5",
            Self::Check => "M4.5 12.5l5 5 10-11",
            Self::Chevron => "M6 9.5l6 6 6-6",
            Self::Clock => "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM12 7.5V12l3 2",
            Self::Copy => "M9 8.5h10.5V20H9V8.5ZM15 8.5V4H4.5v11.5H9",
            Self::Document => "M6 3.5h8l4.5 4.5v12.5H6v-17ZM13.5 3.5V8.5h5M9 12.5h6M9 16h6",
            Self::Euro => "M17.5 6.2A7 7 0 1 0 17.5 17.8M4 10.3h9M4 13.7h8",
            Self::External => "M9.5 5H5v14h14v-4.5M13.5 4.5h6v6M19 5l-8.5 8.5",
            Self::Globe => {
                "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM3.5 12h17M12 3.5c5 4.8 5 12.2 0 17M12 \
                 3.5c-5 4.8-5 12.2 0 17"
            }
            Self::Info => "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM12 11v5.5M12 7.6v.1",
            Self::Person => {
                "M12 4a3.8 3.8 0 1 1 0 7.6A3.8 3.8 0 0 1 12 4ZM4.5 20.5c.6-8 14.4-8 15 0"
            }
            Self::Phone => {
                "M5 3.8h3.6l1.7 4.6-2.1 1.5a12 12 0 0 0 5.9 5.9l1.5-2.1 4.6 1.7V19c0 .9-.7 1.6-1.6 \
                 1.5C10.7 20 4 13.3 3.5 5.4 3.4 4.5 4.1 3.8 5 3.8Z"
            }
            Self::Pin => {
                "M12 21c5-5.4 7-8.5 7-11.2a7 7 0 1 0-14 0C5 12.5 7 15.6 12 21ZM12 7.3a2.5 \
                 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5Z"
            }
            Self::Print => "M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7v-6Z",
            Self::Restart => "M5 12a7 7 0 1 0 2.2-5.1L4.5 9.5M4.5 4.5v5h5",
            Self::Question => {
                "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM9.5 9.7c.2-3.2 5-3.1 5-.2 0 \
                 2-2.5 2.2-2.5 4.2M12 16.6v.1"
            }
            Self::Shield => {
                "M12 3.5l7.5 2.7v5.3c0 4.5-3 7.5-7.5 9-4.5-1.5-7.5-4.5-7.5-9V6.2L12 3.5ZM8.5 12l2.5 2.5 4.5-5"
            }
        }
    }
}

/// Draws an icon.
pub(crate) fn icon(icon: Icon) -> AnyView {
    let class = if icon.is_directed() {
        "icon icon-mirrored"
    } else {
        "icon"
    };
    view! {
        <svg class=class viewBox="0 0 24 24" aria-hidden="true">
            <path d=icon.path()></path>
        </svg>
    }
    .into_any()
}
