import { expect, test } from "../fixtures/index.ts";
import { untilScriptRuns } from "../fixtures/chat.ts";
import { LANGUAGES, type Language, isRightToLeft, text } from "../fixtures/texts.ts";

/** What each language calls a machine that answers. */
const AI: Record<Language, RegExp> = {
  de: /\bKI\b/,
  "de-simple": /\bKI\b/,
  en: /\bAI\b/,
  tr: /\bYZ\b|yapay zekâ/i,
  uk: /ШІ|штучн\S+ інтелект/i,
  ar: /ذكاء|الذكاء الاصطناعي/,
  ru: /ИИ|искусственн\S+ интеллект/i,
  pl: /\bAI\b|sztuczn\S+ inteligencj/i,
  fr: /\bIA\b/,
  ro: /\bIA\b/,
  es: /\bIA\b/,
  it: /\bIA\b/,
  fa: /هوش مصنوعی/,
};

test.beforeEach(({ quiet, towns }) => quiet.allowOrigin(towns.allowed));

for (const language of LANGUAGES) {
  test(`in ${language} launcher, dialog, notice and every answer's author say that an AI answers`, async ({ page, towns }) => {
    await page.goto(`${towns.allowed}/?language=${language}`);
    const launcher = page.getByRole("button", { name: text(language, "launcher-open") });
    await expect(launcher).toHaveAccessibleName(AI[language]);
    await expect(launcher).toHaveText(AI[language]);

    await launcher.click();

    // Read aloud as the dialog opens, which takes the focus.
    const dialog = page.getByRole("dialog");
    await expect(dialog).toHaveAccessibleName(AI[language]);
    await expect(dialog).toHaveCSS("direction", isRightToLeft(language) ? "rtl" : "ltr");
    const frame = page.locator("iframe").contentFrame();
    await untilScriptRuns(frame);
    await expect(page.locator("iframe")).toHaveAttribute("title", AI[language]);
    for (const part of ["#disclosure", ".author-assistant", ".turn-first .card-notice"]) {
      await expect(frame.locator(part).first()).toHaveText(language === "de-simple" ? /KI|Computer/ : AI[language]);
    }
    // No portrait makes a person of it.
    await expect(frame.locator("img, picture, video")).toHaveCount(0);
  });
}

test("nothing of the launcher and its dialog moves for those who want no motion", async ({ page, towns }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(towns.allowed);
  await page.getByRole("button", { name: text("de", "launcher-open") }).click();

  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  const motion = await dialog.evaluate((element) => {
    const { animationName, transitionDuration } = getComputedStyle(element);
    return { animationName, transitionDuration };
  });
  expect(motion).toEqual({ animationName: "none", transitionDuration: "0s" });
});

test("the keyboard leaves the open assistant for the page, unless it fills the screen", async ({ page, towns }) => {
  test.skip((page.viewportSize()?.width ?? 0) <= 480, "there it is modal, and Escape leaves it");
  await page.goto(towns.allowed);
  await page.getByRole("button", { name: text("de", "launcher-open") }).click();
  const frame = page.locator("iframe").contentFrame();
  await untilScriptRuns(frame);
  await frame.locator("#question").focus();

  const isOut = async () => {
    await page.keyboard.press("Tab");
    return page.evaluate(() => document.activeElement?.localName !== "stadtlotse-assistant");
  };

  await expect.poll(isOut, { intervals: [20] }).toBe(true);
});

test("in forced colours the launcher and the dialog have edges", async ({ page, towns }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto(towns.allowed);
  const launcher = page.getByRole("button", { name: text("de", "launcher-open") });
  const edge = () =>
    launcher.evaluate((button) => {
      const { borderTopColor, backgroundColor, borderTopWidth } = getComputedStyle(button);
      return borderTopColor !== backgroundColor && parseFloat(borderTopWidth) >= 1;
    });

  expect(await edge()).toBe(true);
});

test("a printed page has neither launcher nor dialog", async ({ page, towns }) => {
  await page.goto(towns.allowed);
  const launcher = page.getByRole("button", { name: text("de", "launcher-open") });
  await launcher.click();
  await expect(page.getByRole("dialog")).toBeVisible();

  await page.emulateMedia({ media: "print" });

  await expect(page.locator("stadtlotse-assistant .open")).toBeHidden();
  await expect(page.locator("stadtlotse-assistant dialog")).toBeHidden();
});
