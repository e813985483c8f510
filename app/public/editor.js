// Makes the editor's forms save by themselves. Without it every form works by its button.
{
  const PAUSE = 4000;
  for (const form of document.querySelectorAll("form[data-autosave]")) watch(form);
  for (const form of document.querySelectorAll("form[data-passkey]")) offer(form);
  const summary = document.getElementById("problems");
  summary?.setAttribute("tabindex", "-1");
  summary?.focus();

  // A passkey is offered where the browser knows them; the code of the app always works.
  function offer(form) {
    const kind = form.dataset.passkey;
    const parse = kind === "create" ? "parseCreationOptionsFromJSON" : "parseRequestOptionsFromJSON";
    if (!window.PublicKeyCredential?.[parse]) return;
    const part = form.querySelector("[data-passkey-part]");
    part.hidden = false;
    form.querySelector("[data-passkey-missing]")?.remove();
    part.querySelector("button").addEventListener("click", async () => {
      if (kind === "create" && !form.reportValidity()) return;
      try {
        const publicKey = PublicKeyCredential[parse](JSON.parse(form.dataset.options));
        const credential = await navigator.credentials[kind]({ publicKey });
        form.elements.credential.value = JSON.stringify(credential);
        form.submit();
      } catch {
        part.querySelector("[data-passkey-state]").textContent = form.dataset.failed;
      }
    });
  }

  function watch(form) {
    const state = document.getElementById("save-state");
    const preview = document.getElementById("preview");
    let timer;
    let isDirty = false;
    form.addEventListener("input", () => {
      isDirty = true;
      clearTimeout(timer);
      timer = setTimeout(save, PAUSE);
    });
    form.addEventListener("submit", () => {
      isDirty = false;
      clearTimeout(timer);
    });
    addEventListener("beforeunload", (event) => {
      if (isDirty) event.preventDefault();
    });

    async function save() {
      state.textContent = form.dataset.saving;
      const fields = new URLSearchParams(new FormData(form));
      fields.set("autosave", "yes");
      let saved;
      try {
        const response = await fetch(form.action, { method: "POST", body: fields, redirect: "error" });
        saved = response.ok ? await response.json() : {};
      } catch {
        // The connection is gone or the session over: the text stays where it is.
        saved = {};
      }
      if (saved.saved) {
        form.elements.lock.value = saved.lock;
        isDirty = false;
        state.textContent = form.dataset.saved;
        if (preview) preview.src = preview.src;
      } else {
        state.textContent = form.dataset.unsaved;
      }
    }
  }
}
