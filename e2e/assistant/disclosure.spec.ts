import { audit } from "../fixtures/a11y.ts";
import { expect, test } from "../fixtures/index.ts";
import { expectNoSidewaysScroll } from "../fixtures/layout.ts";
import { expectNotice } from "../fixtures/notice.ts";
import { press } from "../fixtures/press.ts";
import { LANGUAGES, isRightToLeft, plain, text } from "../fixtures/texts.ts";

for (const language of LANGUAGES) {
  test(`in language ${language} a visitor reads first that an AI answers`, async ({ openChat, page }) => {
    const chat = await openChat(language);

    await expectNotice(chat);
    const greeting = chat.transcript.locator(".turn-first .card-notice");
    expect(plain(await greeting.innerText())).toBe(text(language, "disclosure-greeting", { town: "Musterstadt" }));
    const html = page.locator("html");
    await expect(html).toHaveAttribute("lang", language);
    await expect(html).toHaveAttribute("dir", isRightToLeft(language) ? "rtl" : "ltr");

    await page.setViewportSize({ width: 320, height: 700 });
    await expectNotice(chat);
    await expectNoSidewaysScroll(page);
  });
}

test("the notice stays after answers, and every answer repeats it", async ({ openChat }) => {
  const chat = await openChat();

  await chat.ask("Was kostet ein Reisepass?");
  await expectNotice(chat);
  await chat.ask("Was kostet ein Personalausweis?");

  await expectNotice(chat);
  await expect(chat.card.getByRole("contentinfo").or(chat.card.locator("footer"))).toContainText(
    text("de", "disclosure-label"),
  );
  await expect(chat.card.getByRole("heading", { level: 2 })).toHaveText(text("de", "card-assistant"));
});

test("a change of language shows the notice in the new one", async ({ openChat, page }) => {
  const chat = await openChat("de");
  await chat.ask("Was kostet ein Reisepass?");

  await press(page.locator(".language-menu summary"));
  await press(page.getByRole("button", { name: "English" }));

  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator("#disclosure")).toHaveText(text("en", "disclosure-label"));
  const greeting = page.locator(".turn-first .card-notice");
  expect(plain(await greeting.innerText())).toBe(text("en", "disclosure-greeting", { town: "Musterstadt" }));
});

test("the notice can be read in dark mode and in forced colours", async ({ openChat, page }) => {
  for (const media of [{ colorScheme: "dark" }, { forcedColors: "active" }] as const) {
    await page.emulateMedia(media);
    const chat = await openChat();
    await expectNotice(chat);
    await audit(page);
  }
});

test("the order is notice, conversation's form, way to a person; focus follows it", async ({ openChat, page }) => {
  const chat = await openChat();

  await chat.input.focus();
  await page.keyboard.press("Tab");
  await expect(chat.button).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.locator(".contact-line").getByRole("link")).toBeFocused();

  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await expect(chat.input).toBeFocused();
  await expect(chat.input).toHaveAccessibleDescription(
    new RegExp(text("de", "disclosure-label").slice(0, 20)),
  );
});
