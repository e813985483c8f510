import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { Chat, untilScriptRuns } from "../fixtures/chat.ts";
import { expect, test } from "../fixtures/index.ts";
import { text } from "../fixtures/texts.ts";

const folder = fileURLToPath(new URL("../test-results/screenshots/", import.meta.url));

const QUESTION = "Was kostet ein Reisepass?";

const launcher = (page: Page) => page.getByRole("button", { name: text("de", "launcher-open") });

async function openWidget(page: Page): Promise<Chat> {
  await launcher(page).click();
  const frame = page.locator("iframe").contentFrame();
  await untilScriptRuns(frame);
  return new Chat(frame);
}

async function take(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

test.describe("on a town's site", () => {
  test.beforeEach(async ({ page }) => {
    await page.goto("/?language=de");
    await expect(launcher(page)).toBeVisible();
  });

  test("town page", async ({ page }) => {
    await page.screenshot({ path: join(folder, "town.png"), fullPage: true });
  });

  test("closed", async ({ page }) => {
    await take(page, "closed");
  });

  test("open", async ({ page }) => {
    await openWidget(page);
    await take(page, "open");
  });

  test("answer", async ({ page }) => {
    const chat = await openWidget(page);
    await chat.ask(QUESTION);
    await take(page, "answer");
  });
});

test("abstain", async ({ openChat, page }) => {
  const chat = await openChat();
  await chat.ask("Wie backe ich einen Käsekuchen?");
  await take(page, "abstain");
});

test("clarify", async ({ openChat, page }) => {
  const chat = await openChat();
  await chat.ask("Unterstützung");
  await take(page, "clarify");
});

test("error", async ({ openChat, page, quiet }) => {
  quiet.allow(/status of 503/);
  const chat = await openChat();
  const body = JSON.stringify({ title: text("de", "problem-busy-title"), detail: text("de", "ask-network-detail") });
  await page.route("**/chat", (route) => route.fulfill({ status: 503, contentType: "application/problem+json", body }));
  await chat.input.fill(QUESTION);
  await chat.button.click();
  await chat.hasProblem(text("de", "problem-busy-title"));
  await take(page, "error");
});

test("right to left", async ({ openChat, page }) => {
  const chat = await openChat("ar");
  await chat.ask("كم سعر جواز السفر الألماني؟");
  await take(page, "rtl");
});

test("dark", async ({ openChat, page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  const chat = await openChat();
  await chat.ask(QUESTION);
  await take(page, "dark");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });

  test("phone", async ({ page }) => {
    await page.goto("/?language=de");
    const chat = await openWidget(page);
    await chat.ask(QUESTION);
    await take(page, "phone");
  });
});
