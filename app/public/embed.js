// Puts the town's AI assistant on a page:
//   <script src="https://…/embed.js" data-language="de" async></script>
// or, where the page wants to say where it stands in the document:
//   <stadtlotse-assistant language="de"></stadtlotse-assistant>
// Attributes, on either: language, topic (a service's id), position ("start"), colour (#rrggbb), greeting (your own words).
// A button in a shadow root, which the page's styles cannot reach; nothing else is loaded before it is
// pressed. Needs `script-src` and `frame-src` for this origin in the page's content security policy, no more.
// `scripts/bundle` leaves out these comments and puts `embed.css` in; the server puts in texts and colours.
(() => {
  "use strict";
  const NAME = "stadtlotse-assistant";
  // A second tag on the page must not fail.
  if (customElements.get(NAME)) return;
  const script = document.currentScript;
  const { origin } = new URL(script.src);
  // By language: what opens, what closes, the title.
  const translations = __STADTLOTSE_LABELS__;
  const styles = new CSSStyleSheet();
  styles.replaceSync(`__STADTLOTSE_STYLES__`);

  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const draw = (path) => {
    const [svg, line] = ["svg", "path"].map((name) => document.createElementNS("http://www.w3.org/2000/svg", name));
    svg.setAttribute("viewBox", "0 0 24 24");
    svg.setAttribute("aria-hidden", "true");
    line.setAttribute("d", path);
    svg.append(line);
    return svg;
  };
  // Black or white, whichever can be read on it (WCAG 2.2, relative luminance).
  const inkOn = (colour) => {
    const [red, green, blue] = [1, 3, 5].map((at) => (parseInt(colour.slice(at, at + 2), 16) / 255) ** 2.2);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.18 ? "#000" : "#fff";
  };
  const small = matchMedia("(width <= 30rem) or (height <= 30rem)");

  customElements.define(
    NAME,
    class extends HTMLElement {
      connectedCallback() {
        // Moved within the page it stays what it is.
        if (this.shadowRoot) return;
        const given = (name) => this.getAttribute(name) || "";
        const wanted = given("language") || document.documentElement.lang;
        const lang = [wanted, wanted.split("-")[0], "de"].find((tag) => translations[tag]);
        const [opens, closes, title] = translations[lang];
        const dir = /^(ar|fa)/.test(lang) ? "rtl" : "ltr";
        const colour = given("colour");
        const label = make("span", {}, make("small", { dir: "auto" }, given("greeting")), opens);
        const launcher = make(
          "button",
          { lang, dir, type: "button", className: "open", ariaHasPopup: "dialog", ariaExpanded: "false" },
          draw("M4 5h16v11H10l-4 4v-4H4zM8.5 10.5h.1M12 10.5h.1M15.5 10.5h.1"),
          label,
        );
        const closer = make("button", { type: "button", ariaLabel: closes }, draw("M6 6l12 12M18 6 6 18"));
        const bar = make("div", { className: "bar" }, make("span", {}, title), closer);
        const dialog = make("dialog", { lang, dir, ariaLabel: title, tabIndex: -1 }, bar);
        if (/^#[\da-f]{6}$/i.test(colour)) {
          for (const { style } of [launcher, dialog]) {
            style.setProperty("--brand", colour);
            style.setProperty("--hover", colour);
            style.setProperty("--on", inkOn(colour));
          }
        }
        let frame;
        const close = () => dialog.close();
        launcher.onclick = () => {
          if (!frame) {
            frame = make("iframe", { title, referrerPolicy: "no-referrer", loading: "lazy", allow: "clipboard-write" });
            // Its own origin, never the page's, so that allow-same-origin gives it nothing of the page; on the assistant's own
            // demo page a sandbox would hold nothing back, as browsers warn. Links to online services must open
            // unsandboxed, or they would not work there. Printing counts as a modal.
            if (origin !== location.origin) {
              frame.sandbox =
                "allow-scripts allow-forms allow-same-origin allow-modals allow-popups allow-popups-to-escape-sandbox";
            }
            frame.src = `${origin}/widget?${new URLSearchParams({ language: lang, topic: given("topic") })}`;
            dialog.append(frame);
          }
          launcher.ariaExpanded = "true";
          // Over the whole screen it hides the page, so that the page must be out of reach too.
          if (small.matches) dialog.showModal();
          else dialog.show();
          dialog.focus();
        };
        closer.onclick = close;
        dialog.onclose = () => {
          launcher.ariaExpanded = "false";
          launcher.focus();
        };
        dialog.onkeydown = ({ key }) => {
          if (key === "Escape") close();
        };
        addEventListener("message", ({ data, origin: from, source }) => {
          const isOurs = frame && source === frame.contentWindow && from === origin;
          if (isOurs && data?.type === "stadtlotse:close") close();
        });
        const root = this.attachShadow({ mode: "open" });
        root.adoptedStyleSheets = [styles];
        root.append(launcher, dialog);
      }
    },
  );

  const mount = () => {
    if (document.querySelector(NAME)) return;
    const element = make(NAME, {});
    for (const [name, value] of Object.entries(script.dataset)) element.setAttribute(name, value);
    document.body.append(element);
  };
  // Only the whole page says whether it has the element itself.
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", mount);
  else mount();
})();
