import type { Page } from "@playwright/test";
import { Chat, untilScriptRuns } from "../fixtures/chat.ts";
import { expectEveryStopSeen } from "../fixtures/focus.ts";
import { expect, test } from "../fixtures/index.ts";
import { expectNotice } from "../fixtures/notice.ts";
import { plain, text } from "../fixtures/texts.ts";

// Every flow by keyboard alone; the project without script goes through the same ones.

const QUESTION = "Was kostet ein Reisepass?";

/** Presses Tab, as a visitor would, until `isThere`; fails when the page has been gone through. */
async function tabTo(page: Page, selector: string, name: RegExp | string): Promise<void> {
  for (let pressed = 0; pressed < 90; pressed += 1) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate((wanted) => {
      const focused = document.activeElement;
      return focused?.matches(wanted) ? (focused.textContent ?? "").replaceAll(/\s+/g, " ").trim() : null;
    }, selector);
    if (found !== null && (typeof name === "string" ? plain(found).includes(name) : name.test(plain(found)))) {
      return;
    }
  }
  throw new Error(`the keyboard does not reach ${selector} ${name}`);
}

async function ask(chat: Chat, page: Page, question: string): Promise<void> {
  await chat.input.focus();
  await page.keyboard.type(question);
  await page.keyboard.press("Enter");
  await chat.hasAnswered(question);
}

test("by keyboard alone one of several services is chosen", async ({ openChat, page }) => {
  const chat = await openChat();
  await ask(chat, page, "Geld");
  await expect(chat.card).toContainText(text("de", "card-clarify"));
  const question = (await chat.choices.last().getAttribute("value")) ?? "";

  await page.locator("body").press("Home");
  await tabTo(page, "#latest .choice", question);
  await page.keyboard.press("Enter");

  await chat.hasAnswered(question);
  await expect(chat.source).toBeVisible();
});

test("by keyboard alone the language is changed, and the conversation stays", async ({ openChat, page }) => {
  const chat = await openChat();
  await ask(chat, page, QUESTION);

  await tabTo(page, ".language-menu-button", "Deutsch");
  const address = page.url();
  await page.keyboard.press("Enter");
  await tabTo(page, ".language-menu-list button", "English");
  // Reaching a language is not choosing it (WCAG 3.2.1).
  expect(page.url()).toBe(address);
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await page.keyboard.press("Enter");

  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator("#latest .question-text")).toHaveText(QUESTION);
  await expect(page.locator("#latest").getByRole("article")).toHaveAttribute("lang", "en");
});

test("by keyboard alone an answer is judged", async ({ openChat, page }) => {
  const chat = await openChat();
  await ask(chat, page, QUESTION);

  await tabTo(page, ".feedback-button", text("de", "card-feedback-no"));
  await page.keyboard.press("Enter");

  await expect(page.locator(".feedback-thanks")).toContainText(text("de", "card-feedback-thanks"));
  await expect(chat.feedback).toHaveCount(0);
});

test("by keyboard alone a part of the answer is opened, and a document ticked", async ({ openChat, page }) => {
  const chat = await openChat();
  await ask(chat, page, "Welche Unterlagen brauche ich für einen Reisepass?");

  await page.locator("body").press("Home");
  await tabTo(page, "#latest .check input", "");
  await page.keyboard.press("Space");
  await expect(chat.card.getByRole("checkbox").first()).toBeChecked();
  await tabTo(page, "#latest .section-summary", text("de", "facet-fees").slice(0, 0));
  await page.keyboard.press("Enter");

  await expect(chat.card.locator("details.section[open] .section-body").first()).toBeVisible();
});

test("by keyboard alone the conversation is begun anew", async ({ openChat, page }) => {
  const chat = await openChat();
  await ask(chat, page, QUESTION);

  await page.locator("body").press("Home");
  await tabTo(page, ".restart", text("de", "chat-restart"));
  await page.keyboard.press("Enter");

  await expect(page.locator(".turn-first")).toBeVisible();
  await expect(chat.latest).toHaveCount(0);
  await expect(page.locator(".turn-first .card-notice")).toBeVisible();
});

test("by keyboard alone help is called in an emergency: the number is the first stop of the answer", async ({ openChat, page }) => {
  const chat = await openChat();
  await ask(chat, page, "Hilfe, bei mir brennt es!");

  await page.locator("body").press("Home");
  await tabTo(page, "#latest a, #latest button, #latest summary", /./);

  await expect(chat.card.getByRole("link", { name: /112/ }).first()).toBeFocused();
});

test("by keyboard alone a visitor at the limit learns how long to wait, and keeps the text", async ({
  javaScriptEnabled,
  page,
  quiet,
  strictServer,
}) => {
  quiet.allow(/status of 429/);
  await page.goto(`${strictServer.url}/chat?language=de`);
  if (javaScriptEnabled !== false) {
    await untilScriptRuns(page);
  }
  const chat = new Chat(page);
  await ask(chat, page, QUESTION);
  await chat.input.focus();
  await page.keyboard.type("Was kostet ein Personalausweis?");

  await page.keyboard.press("Enter");

  await chat.hasProblem(text("de", "problem-too-many-title"));
  expect(plain(await chat.problem.innerText())).toMatch(/Bitte warten Sie \d+ Sekunden/);
  await expect(chat.input).toHaveValue("Was kostet ein Personalausweis?");
  await expectNotice(chat);
  await tabTo(page, ".contact-line-phone", /\d/);
});

test("by keyboard alone a topic of the first turn is asked", async ({ openChat, page }) => {
  const chat = await openChat();
  const topic = chat.transcript.locator(".turn-first .choice").first();
  const question = (await topic.getAttribute("value")) ?? "";

  await tabTo(page, ".turn-first .choice", /./);
  await page.keyboard.press("Enter");

  await chat.hasAnswered(question);
});

test("without script nothing is offered that would need one", async ({ javaScriptEnabled, openChat, page }) => {
  test.skip(javaScriptEnabled !== false, "with script there is more");
  const chat = await openChat();
  await ask(chat, page, QUESTION);

  await expect(page.getByRole("combobox")).toHaveCount(0);
  await expect(chat.card.locator(".card-actions")).toBeHidden();
  // The browser's own print shows every part.
  await page.emulateMedia({ media: "print" });
  await expect(chat.card.locator("details.section .section-body").last()).toBeVisible();
  await expect(page.locator(".composer")).toBeHidden();
});

test("every stop of the keyboard in a conversation is seen and marked, on a low window too", async ({ openChat, page }) => {
  test.setTimeout(90_000);
  const chat = await openChat();
  await ask(chat, page, QUESTION);

  for (const size of [page.viewportSize(), { width: 320, height: 256 }]) {
    await page.setViewportSize(size ?? { width: 1280, height: 800 });
    await page.locator("body").evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await expectEveryStopSeen(page, 25);
  }
});
