import { rm } from "node:fs/promises";
import { audit } from "../fixtures/a11y.ts";
import { expect, test } from "../fixtures/index.ts";
import { expectNoSidewaysScroll } from "../fixtures/layout.ts";
import { newDataFolder } from "../fixtures/seed.ts";
import { type Server, startServer } from "../fixtures/server.ts";
import { accept, inviteFromHost } from "../fixtures/staff.ts";

async function ask(server: Server, question: string, language: string): Promise<void> {
  const response = await fetch(`${server.url}/api/v1/ask`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ question, language }),
  });
  expect(response.status).toBe(200);
}

test("what residents ask is seen in fives half a minute later, on every window, in plot, table and file", async ({
  browser,
  isMobile,
  javaScriptEnabled,
}) => {
  test.skip(isMobile, "staff work at a desk: with a phone's touch emulation the form of the second factor is not pressed yet");
  test.setTimeout(180_000);
  const data = await newDataFolder();
  const server = await startServer({ data });
  try {
    const code = await inviteFromHost(server, "Rita Revision", "auditor");
    const rita = await accept(browser, server, "Rita Revision", code, javaScriptEnabled !== false);
    const page = rita.page;
    await page.getByRole("link", { name: "Zahlen" }).click();
    await expect(page.getByText("Noch keine Fragen gezählt")).toBeVisible();
    await audit(page);

    for (let count = 0; count < 7; count += 1) {
      await ask(server, "Was kostet ein Reisepass?", "de");
    }
    for (let count = 0; count < 3; count += 1) {
      await ask(server, "How much is a passport?", "en");
    }
    await expect(async () => {
      await page.reload();
      await expect(page.locator(".headline dd").first()).toHaveText("10", { timeout: 1000 });
    }).toPass({ timeout: 60_000 });

    const languages = page.getByRole("img", { name: /Fragen nach Sprache/ });
    await expect(languages).toContainText("Deutsch");
    await expect(languages).toContainText("5 · 50 %");
    await expect(page.getByText("Alle anderen Sprachen: jeweils < 5.")).toBeVisible();
    for (const scheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await audit(page);
    }
    await page.emulateMedia({ forcedColors: "active" });
    await audit(page);
    await page.emulateMedia({ forcedColors: "none", colorScheme: "light" });

    for (const summary of await page.getByText("Zahlen als Tabelle").all()) {
      await summary.click();
    }
    const table = page.getByRole("region", { name: "Fragen nach Leistung" }).getByRole("table");
    await expect(table).toContainText("Reisepass");
    for (const width of [1280, 768, 390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoSidewaysScroll(page);
      await audit(page);
    }
    await page.setViewportSize({ width: 1280, height: 800 });

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: /^Als CSV herunterladen.*Fragen nach Sprache$/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("languages.csv");

    await page.getByLabel("Zeitraum", { exact: true }).selectOption("365");
    await page.getByLabel("Sprache", { exact: true }).selectOption("en");
    await page.getByRole("button", { name: "Anzeigen" }).click();
    await expect(page.getByText("Noch keine Fragen gezählt, oder weniger als fünf")).toBeVisible();
    await page.goto("/editor/insight?days=8");
    await expect(page.getByRole("alert")).toContainText("Bitte wählen Sie 7, 30, 90 oder 365 Tage.");
    await audit(page);
    await rita.context.close();
  } finally {
    await server.stop();
    await rm(data, { recursive: true });
  }
});
