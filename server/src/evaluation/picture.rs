//! Coverage against wrong answers as a picture, SVG: how many questions get an answer, and how many of the answers are wrong.

use std::fmt::Write;

use super::Point;

const WIDTH: f64 = 480.0;
const HEIGHT: f64 = 320.0;
/// Room for the figures at the axes.
const MARGIN: f64 = 48.0;
/// The vertical axis ends here: nobody would publish an assistant that is wrong more often.
const WORST: f64 = 0.4;

/// The picture of `curve`. Axes have figures only, so that it needs no translation; `<title>` says what they are.
#[must_use]
pub fn picture(curve: &[Point]) -> String {
    let x = |coverage: f64| MARGIN + coverage * (WIDTH - 2.0 * MARGIN);
    let y = |wrong: f64| HEIGHT - MARGIN - (wrong.min(WORST) / WORST) * (HEIGHT - 2.0 * MARGIN);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" \
         font-family=\"sans-serif\" font-size=\"12\">\n\
         <title>Share of the answerable questions that get an answer (across), share of the answers that are wrong (up)</title>\n\
         <rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"#fff\"/>\n"
    );
    for tenth in [0.0, 0.2, 0.4, 0.6, 0.8, 1.0] {
        line(&mut svg, (x(tenth), y(0.0)), (x(tenth), y(WORST)));
        text(&mut svg, x(tenth), HEIGHT - MARGIN / 2.0, tenth);
    }
    for tenth in [0.0, 0.1, 0.2, 0.3, 0.4] {
        line(&mut svg, (x(0.0), y(tenth)), (x(1.0), y(tenth)));
        text(&mut svg, MARGIN / 2.0, y(tenth) + 4.0, tenth);
    }
    svg.push_str("<polyline fill=\"none\" stroke=\"#0b5394\" stroke-width=\"2\" points=\"");
    for point in curve {
        push(
            &mut svg,
            format_args!("{:.1},{:.1} ", x(point.coverage), y(point.wrong)),
        );
    }
    svg.push_str("\"/>\n</svg>\n");
    svg
}

fn line(svg: &mut String, from: (f64, f64), to: (f64, f64)) {
    push(
        svg,
        format_args!(
            "<line x1=\"{:.1}\" y1=\"{:.1}\" x2=\"{:.1}\" y2=\"{:.1}\" stroke=\"#ccc\"/>\n",
            from.0, from.1, to.0, to.1
        ),
    );
}

fn text(svg: &mut String, x: f64, y: f64, share: f64) {
    push(
        svg,
        format_args!(
            "<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"middle\">{:.0} %</text>\n",
            share * 100.0
        ),
    );
}

fn push(svg: &mut String, what: std::fmt::Arguments<'_>) {
    svg.write_fmt(what)
        .expect("writing to a String never fails");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_point_is_on_the_line() {
        let svg = picture(&[
            Point {
                coverage: 0.0,
                wrong: 0.0,
            },
            Point {
                coverage: 1.0,
                wrong: 0.9,
            },
        ]);

        assert!(svg.contains("points=\"48.0,272.0 432.0,48.0 \""), "{svg}");
    }
}
