import type { Page } from "@playwright/test";
import { audit } from "../fixtures/a11y.ts";
import { expect, test } from "../fixtures/index.ts";
import { expectNoSidewaysScroll } from "../fixtures/layout.ts";
import { PAGES } from "../fixtures/pages.ts";
import { LANGUAGES } from "../fixtures/texts.ts";

// What styles alone decide is the same in every project, and looked at in one.

for (const { path, status = 200 } of PAGES) {
  test.describe(path, () => {
    test.beforeEach(({ quiet }) => {
      if (status !== 200) {
        quiet.allow(new RegExp(`status of ${status}`));
      }
    });

    test("fits into 320 pixels, also with wider spacing of text", async ({ page }) => {
      await page.goto(path);
      await expectToFit(page);
    });

    test("is as good in dark mode and in forced colours", async ({ page }) => {
      await page.goto(path);
      await expectEveryColourScheme(page);
    });
  });
}

test("an answer fits into 320 pixels, and is as good in dark mode and in forced colours", async ({ openChat, page }) => {
  const chat = await openChat();
  await chat.ask("Was kostet ein Reisepass?");
  await chat.card.locator("details").evaluateAll((parts: HTMLDetailsElement[]) => {
    parts.forEach((part) => (part.open = true));
  });

  await expectEveryColourScheme(page);
  await expectToFit(page);
});

test("a problem fits into 320 pixels, and is as good in dark mode and in forced colours", async ({ openChat, page }) => {
  const chat = await openChat();
  await chat.button.click();
  await expect(chat.problem).toBeVisible();

  await expectEveryColourScheme(page);
  await expectToFit(page);
});

for (const language of LANGUAGES) {
  test(`axe finds nothing in an answer in language ${language}`, async ({ openChat, page }) => {
    const chat = await openChat(language);

    await chat.ask("Reisepass");

    await audit(page);
  });
}

async function expectToFit(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 568 });
  await expectNoSidewaysScroll(page);
  await spaceText(page);
  await expectNoSidewaysScroll(page);
}

async function expectEveryColourScheme(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: "dark" });
  const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const [red = 255, green = 255, blue = 255] = (background.match(/[\d.]+/g) ?? []).map(Number);
  expect(Math.max(red, green, blue), background).toBeLessThan(80);
  await audit(page);

  await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
  await audit(page);
  await page.emulateMedia({ forcedColors: "none" });
}

/** The spacing that WCAG 1.4.12 asks pages to stand. */
async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }
    `);
    document.adoptedStyleSheets = [sheet];
  });
}
