import type { Page } from "@playwright/test";
import { audit } from "../fixtures/a11y.ts";
import { expect, test } from "../fixtures/index.ts";
import { coloursOf, contrast, ringOf } from "../fixtures/contrast.ts";
import { expectNoSidewaysScroll, expectNothingCut, restyle } from "../fixtures/layout.ts";
import { PAGES } from "../fixtures/pages.ts";
import { LANGUAGES } from "../fixtures/texts.ts";

/** The spacing that WCAG 1.4.12 asks pages to stand. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

// What styles alone decide is the same in every project, and looked at in one.

for (const { path, status = 200 } of PAGES) {
  test.describe(path, () => {
    test.beforeEach(({ quiet }) => {
      if (status !== 200) {
        quiet.allow(new RegExp(`status of ${status}`));
      }
    });

    test("fits into 320 pixels, stands wider spacing of text and letters of twice the size", async ({ page }) => {
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

for (const colorScheme of ["light", "dark"] as const) {
  test(`edges of controls and the ring of the focus have three to one in ${colorScheme} mode`, async ({ openChat, page }) => {
    await page.emulateMedia({ colorScheme });
    const chat = await openChat();
    await chat.ask("Was kostet ein Reisepass?");
    await chat.input.blur();

    const outlined = [".composer .ask-field", ".card .choice", ".feedback-button", ".contact .button"];
    for (const selector of outlined) {
      const { edge, around } = await coloursOf(page.locator(selector).first());
      expect(contrast(edge, around), `${selector}: ${edge} on ${around}`).toBeGreaterThanOrEqual(3);
    }
    for (const selector of [".composer .ask-button", ".card .button-primary"]) {
      const { own, around } = await coloursOf(page.locator(selector).first());
      expect(contrast(own, around), `${selector}: ${own} on ${around}`).toBeGreaterThanOrEqual(3);
    }
    await page.locator("body").press("Home");
    for (let stop = 0; stop < 40; stop += 1) {
      await page.keyboard.press("Tab");
      if (await page.evaluate(() => document.activeElement === document.body)) {
        break;
      }
      const { ring, around, element } = await ringOf(page);
      expect(contrast(ring, around), `${element}: ${ring} on ${around}`).toBeGreaterThanOrEqual(3);
    }
  });
}

for (const media of [{ forcedColors: "active" }, { forcedColors: "active", colorScheme: "dark" }] as const) {
  test(`in forced colours every control has an edge of its own (${JSON.stringify(media)})`, async ({ openChat, page }) => {
    await page.emulateMedia(media);
    const chat = await openChat();
    await chat.ask("Was kostet ein Reisepass?");

    const edgeless = await page.evaluate(() =>
      [...document.querySelectorAll("button, .button, input[type=text], .ask-field, .card, .disclosure")]
        // The field around the input has the edge.
        .filter((one) => one.checkVisibility() && !one.closest(".language-menu-list") && !one.matches(".ask-input"))
        .filter((one) => {
          const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(one);
          return borderTopStyle === "none" || parseFloat(borderTopWidth) < 1 || borderTopColor === backgroundColor;
        })
        .map((one) => one.outerHTML.slice(0, 100)),
    );

    expect(edgeless).toEqual([]);
    await expect(chat.notice.locator("svg")).toBeVisible();
    const images = await page.evaluate(() =>
      [...document.querySelectorAll("main *")].filter((one) => getComputedStyle(one).backgroundImage !== "none").length,
    );
    expect(images, "pictures in the background vanish").toBe(0);
  });
}

test("the page works in both orientations of a telephone", async ({ openChat, page }) => {
  await page.setViewportSize({ width: 740, height: 360 });
  const chat = await openChat();

  await chat.ask("Was kostet ein Reisepass?");

  await expectNoSidewaysScroll(page);
  await expectNothingCut(page);
  await chat.input.focus();
  await expect(chat.input).toBeInViewport({ ratio: 1 });
});

test("nothing is told by a tooltip, and nothing must be dragged", async ({ openChat, page }) => {
  const chat = await openChat();
  await chat.ask("Was kostet ein Reisepass?");

  await expect(page.locator("[title], [draggable=true]")).toHaveCount(0);
  const resized = await page.evaluate(() =>
    [...document.querySelectorAll("*")].filter((one) => getComputedStyle(one).resize !== "none").length,
  );
  expect(resized).toBe(0);
});

async function expectToFit(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 568 });
  await expectNoSidewaysScroll(page);
  await expectNothingCut(page);
  await restyle(page, SPACING);
  await expectNoSidewaysScroll(page);
  await expectNothingCut(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await restyle(page, "html { font-size: 200% !important; }");
  await expectNoSidewaysScroll(page);
  await expectNothingCut(page);
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

