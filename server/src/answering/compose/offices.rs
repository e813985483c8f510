//! Offices: where they are, and when they are open.

use super::{Composer, Part, escape};
use crate::{
    answering::hours::describe,
    catalogue::{Language, Office, OpeningHours, Service, Weekday, text_in},
};

impl Composer<'_> {
    pub(super) fn places(&self, service: &Service) -> Option<Part> {
        let mut lines = Vec::new();
        let mut html = String::new();
        for office in self.offices(service) {
            let office_lines = self.place(office);
            let (name, rest) = office_lines.split_first()?;
            let mut rest: Vec<_> = rest.iter().map(|line| escape(line)).collect();
            // An address is German in every language.
            if let Some(address) = rest
                .first_mut()
                .filter(|_| self.language.standard() != Language::De)
            {
                *address = format!("<span lang=\"de\" dir=\"ltr\">{address}</span>");
            }
            let (name, rest) = (escape(name), rest.join("<br>"));
            html.extend(["<p><strong>", &name, "</strong><br>", &rest, "</p>"]);
            lines.extend(office_lines);
        }
        (!lines.is_empty()).then_some(Part {
            lines,
            html,
            language: self.language,
        })
    }

    fn place(&self, office: &Office) -> Vec<String> {
        let speaker = self.speaker();
        let address = &office.address;
        let wheelchair = if office.accessibility.wheelchair {
            "office-wheelchair"
        } else {
            "office-no-wheelchair"
        };
        let mut lines = vec![
            self.name(office).to_owned(),
            format!("{}, {} {}", address.street, address.postcode, address.town),
            speaker.say("office-phone", &[("phone", &office.phone)]),
        ];
        lines.extend(
            office
                .email
                .as_ref()
                .map(|email| speaker.say("office-email", &[("email", email)])),
        );
        lines.push(speaker.text(&format!("appointment-{}", office.appointment.key())));
        lines.push(speaker.text(wheelchair));
        let note = text_in(&office.accessibility.note, self.language)
            .filter(|(language, _)| language.standard() == self.language.standard());
        lines.extend(note.map(|(_, note)| note.to_owned()));
        lines
    }

    /// What the offices do on the day that was asked for, and their week.
    pub(super) fn hours(&self, service: &Service) -> Option<Part> {
        let speaker = self.speaker();
        let mut lines = Vec::new();
        let mut html = String::new();
        for office in self.offices(service) {
            let name = self.name(office);
            let sentence = describe(office, name, self.state, self.day, self.now, speaker);
            html.extend(["<p>", &escape(&sentence), "</p>"]);
            if !office.hours.is_empty() {
                html.push_str(&self.week(office));
            }
            lines.push(sentence);
        }
        (!lines.is_empty()).then_some(Part {
            lines,
            html,
            language: self.language,
        })
    }

    fn week(&self, office: &Office) -> String {
        let speaker = self.speaker();
        let hours = OpeningHours::new(office, self.state);
        let mut table = "<table><tbody>".to_owned();
        for day in Weekday::ALL {
            let ranges = hours.weekly(day);
            let times = if ranges.is_empty() {
                speaker.text("hours-row-closed")
            } else {
                speaker.ranges(&ranges)
            };
            let (day, times) = (escape(&speaker.weekday(day)), escape(&times));
            table.extend([
                "<tr><th scope=\"row\">",
                &day,
                "</th><td>",
                &times,
                "</td></tr>",
            ]);
        }
        table + "</tbody></table>"
    }
}
