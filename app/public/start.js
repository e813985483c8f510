// Starts the islands of a page: loads the WebAssembly named by this script's own tag and hands it every
// <leptos-island>. If any of it fails, the page stays what it is without: plain forms that work.
{
  const { script, wasm } = document.currentScript.dataset;
  import(script)
    .then(async (module) => {
      await module.default({ module_or_path: wasm });
      module.hydrate();
      for (const island of document.querySelectorAll("leptos-island")) {
        const start = module[island.dataset.component];
        if (!start) throw new Error(`no island ${island.dataset.component} in ${script}`);
        start(island);
      }
      document.documentElement.dataset.script = "ready";
    })
    .catch((error) => {
      // Who leaves the page breaks off its downloads; that is no fault, and the page is gone before it is told.
      setTimeout(() => console.error("Stadtlotse works without its script:", error), 1000);
    });
}
