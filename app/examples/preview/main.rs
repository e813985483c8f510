//! Writes every page in every state to a folder, to look at while designing:
//!
//! `cargo run -p stadtlotse-app --features ssr --example preview -- OUT STYLESHEET`
//!
//! `STYLESHEET` is the path that the pages link, as seen from `OUT`.

mod samples;

use samples::{CARD_KINDS, Sample};
use stadtlotse_app::view::{CardKind, Placement};
use std::{env, fs, io, path::Path};

fn main() -> io::Result<()> {
    let mut arguments = env::args().skip(1);
    let (Some(out), Some(stylesheet)) = (arguments.next(), arguments.next()) else {
        return Err(io::Error::other(
            "give the folder to write to and the stylesheet's path",
        ));
    };
    fs::create_dir_all(&out)?;
    for language in ["de", "en", "ar"] {
        let mut sample = Sample::new(language);
        sample.stylesheet.clone_from(&stylesheet);
        write_pages(&sample, Path::new(&out))?;
    }
    Ok(())
}

fn write_pages(sample: &Sample, out: &Path) -> io::Result<()> {
    let write = |name: &str, html: String| {
        fs::write(out.join(format!("{name}.{}.html", sample.language)), html)
    };
    write("town", stadtlotse_app::render_town(&sample.town()))?;
    write("service", stadtlotse_app::render_service(&sample.service()))?;
    write("text", stadtlotse_app::render_text(&sample.text()))?;
    write("problem", stadtlotse_app::render_problem(&sample.problem()))?;
    for (placement, name) in [(Placement::Page, "chat"), (Placement::Widget, "widget")] {
        let mut page = sample.chat(placement);
        write(name, stadtlotse_app::render_chat(&page))?;
        for kind in CARD_KINDS {
            page.turn = Some(sample.turn(kind));
            write(
                &format!("{name}-{}", kind.name()),
                stadtlotse_app::render_chat(&page),
            )?;
        }
        page.turn = Some(sample.turn(CardKind::Answer));
        page.problem = Some(samples::problem());
        "Wie melde ich meinen Hund an?".clone_into(&mut page.typed);
        write(
            &format!("{name}-problem"),
            stadtlotse_app::render_chat(&page),
        )?;
    }
    Ok(())
}
