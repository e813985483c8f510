import { rm } from "node:fs/promises";
import { audit } from "../fixtures/a11y.ts";
import { expect, test } from "../fixtures/index.ts";
import { newDataFolder } from "../fixtures/seed.ts";
import { startServer } from "../fixtures/server.ts";
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
  "/editor/insight",
  "/editor/switches",
  "/editor/staff",
  "/editor/audit",
  "/editor/account",
  "/editor/nowhere",
];

test("every page of the editor is accessible, fits its window and works without script", async ({
  browser,
  isMobile,
  javaScriptEnabled,
}) => {
  test.skip(isMobile, "staff work at a desk: with a phone's touch emulation the form of the second factor is not pressed yet");
  test.setTimeout(180_000);
  const data = await newDataFolder();
  const server = await startServer({ data });
  try {
    const code = await inviteFromHost(server, "Anna Amt", "administrator");
    const anna = await accept(browser, server, "Anna Amt", code, javaScriptEnabled !== false);
    const page = anna.page;
    for (const path of PAGES) {
      await page.goto(path);
      await audit(page);
      const spill = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(spill, path).toBeLessThanOrEqual(0);
    }
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
