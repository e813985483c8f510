import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/index.ts";
import { expectNoSidewaysScroll } from "../fixtures/layout.ts";
import { text } from "../fixtures/texts.ts";

const QUESTION = "Was kostet ein Reisepass?";

/** What has the focus, in a word that names its place on the page. */
const place = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const found = ["header", ".chat-head", ".transcript", "form.ask", ".contact-line", "footer.site-footer"].find((one) =>
      element?.closest(one),
    );
    return found ?? element?.className ?? "";
  });

test("the keyboard goes as one reads: head, conversation, input, person, foot", async ({ openChat, page }) => {
  await openChat();
  const seen: string[] = [];

  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement === document.body)) {
      break;
    }
    const now = await place(page);
    if (seen.at(-1) !== now) {
      seen.push(now);
    }
  }

  expect(seen).toEqual(["skip-link", "header", ".chat-head", ".transcript", "form.ask", ".contact-line", "footer.site-footer"]);
});

test("a question is asked and answered, judged and begun anew by keyboard alone", async ({ openChat, page }) => {
  const chat = await openChat();
  await chat.input.focus();
  await page.keyboard.type(QUESTION);
  await page.keyboard.press("Enter");
  await chat.hasAnswered(QUESTION);

  const yes = chat.feedback.getByRole("button", { name: text("de", "card-feedback-yes") });
  await yes.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".feedback-thanks")).toBeVisible();
  await page.getByRole("link", { name: text("de", "chat-restart") }).focus();
  await page.keyboard.press("Enter");

  await expect(page.locator(".turn-first")).toBeVisible();
  await expect(chat.latest).toHaveCount(0);
});

test("no key alone does anything outside the input", async ({ openChat, page }) => {
  const chat = await openChat();
  await chat.ask(QUESTION);
  const before = await page.locator("body").innerHTML();
  await page.locator("body").evaluate((body) => {
    (document.activeElement as HTMLElement | null)?.blur();
    body.scrollTop = 0;
  });

  await page.keyboard.type("asdfghjkl?/ncp");

  expect(await page.locator("body").innerHTML()).toBe(before);
});

test("the way to a person stands at the same place in every state", async ({ openChat, page }) => {
  const chat = await openChat();
  const line = page.locator(".composer .contact-line");
  const before = await line.boundingBox();

  await chat.ask(QUESTION);
  const answered = await line.boundingBox();
  await chat.ask("Wie backe ich einen Käsekuchen?");
  const unknown = await line.boundingBox();

  for (const box of [answered, unknown]) {
    expect(box?.x).toBe(before?.x);
    expect(Math.abs((box?.y ?? 0) - (before?.y ?? 0))).toBeLessThanOrEqual(2);
  }
  await expect(line.getByRole("link").first()).toHaveAttribute("href", /^tel:/);
});

test("every target is at least 24 pixels large, and those of the input 44", async ({ openChat, page }) => {
  const chat = await openChat();
  await chat.ask(QUESTION);

  const small = await page.evaluate(() => {
    const targets = [...document.querySelectorAll("a[href], button, summary, input:not([type=hidden])")];
    const shown = targets.filter((one) => one.checkVisibility() && one.getBoundingClientRect().width > 1);
    // A link within a sentence is as high as its line (WCAG 2.2, 2.5.8, inline).
    const own = shown.filter((one) => getComputedStyle(one).display !== "inline");
    return own
      .map((one) => ({ box: one.getBoundingClientRect(), markup: one.outerHTML.slice(0, 80) }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ markup }) => markup);
  });

  expect(small).toEqual([]);
  for (const target of [chat.input, chat.button]) {
    const box = await target.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
  }
});

test("an answer can be read and the next question asked at 320 by 256 pixels", async ({ openChat, page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  const chat = await openChat();

  await chat.ask(QUESTION);

  await expectNoSidewaysScroll(page);
  await chat.input.focus();
  await expect(chat.input).toBeInViewport({ ratio: 1 });
  await expect(chat.card.getByText(/70,00\s€/).first()).toBeVisible();
});

test("nothing moves for those who want no motion", async ({ openChat, page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const chat = await openChat();

  await chat.ask(QUESTION);

  const moving = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll("*")]
      .filter((one) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(one);
        return animationName !== "none" || transitionDuration !== "0s" || scrollBehavior === "smooth";
      })
      .map((one) => one.outerHTML.slice(0, 80)),
  );
  expect(moving).toEqual([]);
});
