// Puts the town's AI assistant on a page:
//   <script src="https://…/embed.js" data-language="de" async></script>
// A button in a shadow root, which the page's styles cannot reach; nothing else is loaded before it is
// pressed. Needs `script-src` and `frame-src` for this origin in the page's content security policy, no more.
(() => {
  "use strict";
  const script = document.currentScript;
  const origin = new URL(script.src).origin;
  // The server puts the translations here, by language.
  const translations = __STADTLOTSE_LABELS__;
  const wanted = script.dataset.language || document.documentElement.lang || "de";
  const language = [wanted, wanted.split("-")[0], "de"].find((tag) => translations[tag]);
  const labels = translations[language];
  const rightToLeft = /^(ar|fa)\b/.test(language);

  const styles = new CSSStyleSheet();
  styles.replaceSync(`
    :host { all: initial !important; color-scheme: light dark !important;
        --on: #fff !important; --brand: #0a5563 !important; --hover: #073d48 !important; --focus: #0a5563 !important;
        --edge: #6b8087 !important; --surface: #fff !important; --ink: #14262c !important; --head: #0a5563 !important; }
    @media (prefers-color-scheme: dark) { :host {
        --on: #05242b !important; --brand: #7fd2de !important; --hover: #a9e5ed !important; --focus: #a9e5ed !important;
        --edge: #7f969d !important; --surface: #16252a !important; --ink: #e7eff1 !important; --head: #1b3a42 !important; } }
    * { box-sizing: border-box; }
    button { font: 600 1rem/1.3 system-ui, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", sans-serif;
      display: inline-flex; align-items: center; gap: .6em; min-block-size: 3rem; margin: 0; padding: .5em 1.1em;
      border: 2px solid var(--on); border-radius: 2rem; cursor: pointer;
      background: var(--brand); color: var(--on); }
    button:hover { background: var(--hover); }
    :focus-visible { outline: 3px solid var(--focus); outline-offset: 3px; }
    svg { flex: none; inline-size: 1.4em; block-size: 1.4em; fill: none; stroke: currentColor; stroke-width: 1.8;
      stroke-linecap: round; stroke-linejoin: round; }
    .open { position: fixed; z-index: 2147483646; inset-block-end: 1.25rem; inset-inline-end: 1.25rem;
      max-inline-size: calc(100vw - 2.5rem); box-shadow: 0 4px 18px rgb(0 0 0 / 30%); }
    .open[aria-expanded=true] { visibility: hidden; }
    dialog { position: fixed; z-index: 2147483647; inset: auto; inset-block-end: 1rem; inset-inline-end: 1rem;
      flex-direction: column; inline-size: min(27rem, calc(100vw - 2rem)); block-size: min(46rem, calc(100dvh - 2rem));
      max-inline-size: none; max-block-size: none; margin: 0; padding: 0; overflow: hidden;
      border: 1px solid var(--edge); border-radius: 1.25rem;
      background: var(--surface); color: var(--ink);
      box-shadow: 0 12px 48px rgb(0 0 0 / 35%); }
    dialog[open] { display: flex; }
    .bar { display: flex; align-items: center; gap: .75rem; padding: .375rem .375rem .375rem 1.1rem;
      background: var(--head); color: #fff;
      font: 700 1.0625rem/1.3 system-ui, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", sans-serif; }
    dialog[dir=rtl] .bar { padding: .375rem 1.1rem .375rem .375rem; }
    .bar span { flex: 1; }
    .bar button { padding: 0 .75rem; border-color: transparent; background: none; color: #fff; }
    .bar button:hover { background: rgb(255 255 255 / 18%); }
    .bar :focus-visible { outline-color: #fff; outline-offset: -4px; }
    iframe { flex: 1; inline-size: 100%; min-block-size: 0; border: 0; }
    @media (max-width: 30rem), (max-height: 30rem) {
      dialog { inset: 0; inline-size: 100%; block-size: 100%; border: 0; border-radius: 0; }
    }
    @media (prefers-reduced-motion: no-preference) {
      dialog[open] { animation: rise .18s ease-out; }
      @keyframes rise { from { opacity: 0; translate: 0 1rem; } }
    }
    @media (forced-colors: active) { button, dialog { border-color: ButtonText; } }
    @media print { .open, dialog { display: none !important; } }
  `);

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

  const launcher = make(
    "button",
    { type: "button", className: "open", ariaHasPopup: "dialog", ariaExpanded: "false" },
    draw("M4 5h16v11H10l-4 4v-4H4zM8.5 10.5h.1M12 10.5h.1M15.5 10.5h.1"),
    labels.open,
  );
  const closer = make("button", { type: "button", ariaLabel: labels.close }, draw("M6 6l12 12M18 6 6 18"));
  const title = make("span", {}, labels.title);
  const dialog = make("dialog", { ariaLabel: labels.title, tabIndex: -1 }, make("div", { className: "bar" }, title, closer));
  launcher.lang = dialog.lang = language;
  launcher.dir = dialog.dir = rightToLeft ? "rtl" : "ltr";
  const small = matchMedia("(max-width: 30rem), (max-height: 30rem)");
  let frame;

  const open = () => {
    if (!frame) {
      frame = make("iframe", { title: labels.title, referrerPolicy: "no-referrer", allow: "" });
      // Its own origin, never the page's, so that allow-same-origin gives it nothing of the page; on the assistant's own
      // demo page a sandbox would hold nothing back, as browsers warn. Links to online services must open
      // unsandboxed, or they would not work there.
      if (origin !== location.origin) {
        frame.sandbox = "allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox";
      }
      frame.src = `${origin}/widget?language=${encodeURIComponent(language)}`;
      dialog.append(frame);
    }
    launcher.ariaExpanded = "true";
    // Over the whole screen it hides the page, so that the page must be out of reach too.
    if (small.matches) dialog.showModal();
    else dialog.show();
    dialog.focus();
  };
  const close = () => dialog.open && dialog.close();

  launcher.addEventListener("click", open);
  closer.addEventListener("click", close);
  dialog.addEventListener("close", () => {
    launcher.ariaExpanded = "false";
    launcher.focus();
  });
  dialog.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });
  addEventListener("message", (event) => {
    const isOurs = frame && event.source === frame.contentWindow && event.origin === origin;
    if (isOurs && event.data?.type === "stadtlotse:close") close();
  });

  const host = document.createElement("stadtlotse-assistant");
  const root = host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [styles];
  root.append(launcher, dialog);
  const mount = () => document.body.append(host);
  if (document.body) mount();
  else addEventListener("DOMContentLoaded", mount, { once: true });
})();
