import type { Page } from "@playwright/test";
import { audit } from "../fixtures/a11y.ts";
import { reviewDate } from "../fixtures/catalogue.ts";
import { Chat } from "../fixtures/chat.ts";
import { expectEveryStopSeen } from "../fixtures/focus.ts";
import { expect, test } from "../fixtures/index.ts";
import { PAGES } from "../fixtures/pages.ts";
import { press } from "../fixtures/press.ts";
import { isRightToLeft, plain, text } from "../fixtures/texts.ts";

for (const { path, heading, language = "de", status = 200 } of PAGES) {
  test(`${path} has its heading, its language and a title, and axe finds nothing`, async ({ page, quiet }) => {
    if (status !== 200) {
      quiet.allow(new RegExp(`status of ${status}`));
    }

    const response = await page.goto(path);

    expect(response?.status()).toBe(status);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page.locator("html")).toHaveAttribute("dir", isRightToLeft(language) ? "rtl" : "ltr");
    await expect(page).toHaveTitle(/.+ · Musterstadt$/);
    await expect(page.getByRole("main")).toHaveCount(1);
    await expectHeadingsInOrder(page);
    await audit(page);
  });
}

test("the skip link is the first stop of the keyboard and leads to the content", async ({ page }) => {
  await page.goto("/");

  await page.keyboard.press("Tab");

  const link = page.getByRole("link", { name: text("de", "skip-to-content") });
  await expect(link).toBeFocused();
  await expect(link).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#content$/);
});

test("every stop of the keyboard on the assistant's page is seen and marked", async ({ page }) => {
  await page.goto("/chat?language=de");

  await expectEveryStopSeen(page, 10);
});

for (const path of ["/", "/services/reisepass-beantragen", "/privacy"]) {
  test(`every stop of the keyboard on ${path} is seen and marked`, async ({ page }) => {
    await page.goto(`${path}?language=de`);

    await expectEveryStopSeen(page, 5);
  });
}

test("at 400 % zoom the input can be reached and nothing covers it", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto("/chat?language=de");
  const chat = new Chat(page);

  await chat.input.focus();

  await expect(chat.input).toBeInViewport({ ratio: 1 });
  const isOnTop = await chat.input.evaluate((input) => {
    const box = input.getBoundingClientRect();
    return document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) === input;
  });
  expect(isOnTop).toBe(true);
});

test("a question on the town's front page is answered on the assistant's", async ({ page }) => {
  await page.goto("/?language=de");
  const chat = new Chat(page);
  await expect(page.locator("#disclosure")).toHaveText(text("de", "disclosure-label"));

  await chat.input.fill("Was kostet ein Reisepass?");
  await press(page.getByRole("main").getByRole("button", { name: text("de", "ask-button"), exact: true }));

  await expect(page).toHaveURL(/\/chat$/);
  await chat.hasAnswered("Was kostet ein Reisepass?");
});

test("a topic of the town's front page is answered on the assistant's", async ({ page }) => {
  await page.goto("/?language=en");
  const topic = page.locator("#services form").getByRole("button").first();
  const question = (await topic.getAttribute("value")) ?? "";

  await press(topic);

  await new Chat(page, "en").hasAnswered(question);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("a service's page gives fees, review date, office and the way to the assistant", async ({ page }) => {
  await page.goto("/services/reisepass-beantragen?language=de");
  const main = page.getByRole("main");

  await expect(main.getByText(/70,00\s€/).first()).toBeVisible();
  expect(plain(await main.innerText())).toContain(reviewDate("reisepass-beantragen", "de-DE"));
  await expect(main.getByRole("heading", { name: text("de", "service-offices") })).toBeVisible();
  await expect(main.getByRole("table", { name: text("de", "service-hours") }).first()).toBeVisible();
  await press(main.getByRole("link", { name: text("de", "chat-link") }));
  await expect(page).toHaveURL(/\/chat\?language=de$/);
});

test("the pages that the law asks for are linked from every page", async ({ page }) => {
  for (const path of ["/", "/chat", "/services/reisepass-beantragen", "/privacy"]) {
    await page.goto(`${path}?language=de`);
    const links = page.getByRole("navigation", { name: text("de", "footer-navigation") });
    for (const [key, target] of [
      ["transparency-link", "/transparency?language=de"],
      ["privacy-link", "/privacy?language=de"],
      ["accessibility-link", "/accessibility?language=de"],
    ] as const) {
      await expect(links.getByRole("link", { name: text("de", key) })).toHaveAttribute("href", target);
    }
  }
});

/** One heading of the first level comes first, and no level is skipped. */
async function expectHeadingsInOrder(page: Page): Promise<void> {
  const levels = await page.evaluate(() =>
    [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map((heading) => Number(heading.tagName[1])),
  );
  expect(levels[0]).toBe(1);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
  expect(jumps, `levels ${levels.join(" ")}`).toEqual([]);
}
