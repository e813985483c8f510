import { rm } from "node:fs/promises";
import { audit } from "../fixtures/a11y.ts";
import { expect, test } from "../fixtures/index.ts";
import { newDataFolder } from "../fixtures/seed.ts";
import { type Server, startServer } from "../fixtures/server.ts";
import { accept, inviteFromHost } from "../fixtures/staff.ts";

const PAGES = [
  "/editor",
  "/editor/services",
  "/editor/services?search=pass",
  "/editor/services/reisepass-beantragen",
  "/editor/services/reisepass-beantragen/facts",
  "/editor/services/reisepass-beantragen/texts/de",
  "/editor/services/reisepass-beantragen/texts/ar",
  "/editor/services/reisepass-beantragen/questions",
  "/editor/services/reisepass-beantragen/preview?language=ar",
  "/editor/offices",
  "/editor/offices/buergerbuero",
  "/editor/offices/buergerbuero/facts",
  "/editor/offices/buergerbuero/preview",
  "/editor/inbox",
  "/editor/inbox?state=answered",
  "/editor/insight",
  "/editor/switches",
  "/editor/staff",
  "/editor/audit",
  "/editor/account",
  "/editor/nowhere",
];

test("every page of the editor is accessible, fits its window and works without script", async ({
  browser,
  javaScriptEnabled,
}) => {
  test.setTimeout(180_000);
  const data = await newDataFolder();
  const server = await startServer({ data, settings: { STADTLOTSE_INBOX__ENABLED: "true" } });
  try {
    await share(server, "Wie backe ich einen Käsekuchen?");
    const code = await inviteFromHost(server, "Anna Amt", "administrator");
    const anna = await accept(browser, server, "Anna Amt", code, javaScriptEnabled !== false);
    const page = anna.page;
    for (const path of PAGES) {
      await page.goto(path);
      await audit(page);
      const spill = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(spill, path).toBeLessThanOrEqual(0);
    }
    // What residents shared, with all that can be done with it.
    await page.goto("/editor/inbox");
    await expect(page.getByText("Wie backe ich einen Käsekuchen?")).toBeVisible();
    await page.getByRole("link", { name: "Bearbeiten" }).click();
    await expect(page.getByRole("heading", { name: "Fragen bearbeiten" })).toBeVisible();
    await audit(page);
    await page.getByRole("button", { name: "In den Entwurf aufnehmen" }).click();
    await expect(page.getByRole("alert")).toContainText("wählen Sie eine Leistung");
    await audit(page);
    await page.getByLabel("Leistung", { exact: true }).selectOption("reisepass-beantragen");
    await page.getByRole("button", { name: "In den Entwurf aufnehmen" }).click();
    await expect(page.locator(".notice-done")).toContainText("steht jetzt im Entwurf");
    // Nobody gets in without signing in, and is led back to the page they wanted.
    const stranger = await browser.newContext({ baseURL: server.internalUrl, locale: "de-DE", javaScriptEnabled: javaScriptEnabled !== false });
    const door = await stranger.newPage();
    await door.goto("/editor/switches");
    await expect(door.getByRole("heading", { name: "Anmelden" })).toBeVisible();
    await audit(door);
    await door.getByLabel("Name", { exact: true }).fill("Anna Amt");
    await door.getByLabel("Passwort", { exact: true }).fill("falsch falsch falsch");
    await door.getByLabel("Code aus der App").fill("000000");
    await door.getByRole("button", { name: "Anmelden" }).click();
    await expect(door.getByRole("alert")).toContainText("stimmen nicht");
    await audit(door);
    await stranger.close();
    await anna.context.close();
  } finally {
    await server.stop();
    await rm(data, { recursive: true });
  }
});

/** Asks as a resident does, and lets the town read the question. */
async function share(server: Server, question: string): Promise<void> {
  const headers = { "Content-Type": "application/json" };
  const post = (path: string, body: object) =>
    fetch(`${server.url}/api/v1/${path}`, { method: "POST", headers, body: JSON.stringify(body) });
  const answer = (await (await post("ask", { question, language: "de" })).json()) as { id: string };
  const shared = await post("share", { answer: answer.id, question });
  expect(shared.status).toBe(201);
}
