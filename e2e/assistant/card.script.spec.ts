import { expect, test } from "../fixtures/index.ts";
import { text } from "../fixtures/texts.ts";

const QUESTION = "Was kostet ein Reisepass?";

test("an answer is copied with its source, and that is said once", async ({ context, openChat, page }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const chat = await openChat();
  await chat.ask(QUESTION);

  await chat.card.getByRole("button", { name: text("de", "card-copy") }).click();

  await expect(chat.status).toHaveText(text("de", "card-copied"));
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("Reisepass beantragen");
  expect(copied).toMatch(/70,00\s€/);
  expect(copied).toContain("/services/reisepass-beantragen");
});

test("one answer is printed with all its parts, and nothing else", async ({ openChat, page }) => {
  const chat = await openChat();
  await chat.ask("Was kostet ein Personalausweis?");
  await chat.ask(QUESTION);
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute("data-print-called", "");
  });

  await chat.card.getByRole("button", { name: text("de", "card-print") }).click();

  await expect(page.locator("html[data-print-called]")).toHaveCount(1);
  await page.emulateMedia({ media: "print" });
  await expect(chat.latest).toBeVisible();
  await expect(chat.transcript.locator("> li:not(#latest)").first()).toBeHidden();
  await expect(chat.card.locator("details.section .section-body").last()).toBeVisible();
  await expect(page.locator(".composer")).toBeHidden();
  await expect(chat.card.locator(".card-tools")).toBeHidden();
});

test("thanks come where the question was, with the focus", async ({ openChat, page }) => {
  const chat = await openChat();
  await chat.ask(QUESTION);

  await chat.feedback.getByRole("button", { name: text("de", "card-feedback-yes") }).press("Enter");

  await expect(page.locator(".feedback-thanks")).toBeFocused();
});
