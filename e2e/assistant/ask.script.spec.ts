import type { Page, Route } from "@playwright/test";
import { audit } from "../fixtures/a11y.ts";
import type { Chat } from "../fixtures/chat.ts";
import { expect, test } from "../fixtures/index.ts";
import { text } from "../fixtures/texts.ts";

const QUESTION = "Was kostet ein Reisepass?";
const OTHER_QUESTION = "Was kostet ein Personalausweis?";

test("an answer is added without loading the page again", async ({ openChat, page }) => {
  const chat = await openChat();
  const address = page.url();
  await page.evaluate(() => document.documentElement.setAttribute("data-same-page", ""));

  await chat.ask(QUESTION);
  await chat.ask(OTHER_QUESTION);

  await expect(page.locator("html[data-same-page]")).toHaveCount(1);
  expect(page.url()).toBe(address);
  await expect(chat.transcript.locator("> li")).toHaveCount(3);
  await expect(page.locator("#latest")).toHaveCount(1);
});

test("Enter asks; the focus stays in the input, which is empty again", async ({ openChat, page }) => {
  const chat = await openChat();
  await chat.input.fill(QUESTION);

  await chat.input.press("Enter");

  await chat.hasAnswered(QUESTION);
  await expect(chat.input).toBeFocused();
  await expect(chat.input).toHaveValue("");
  await page.keyboard.type("Und die Dauer?");
  await expect(chat.input).toHaveValue("Und die Dauer?");
});

test("after a click on the button the focus is not lost", async ({ openChat, page }) => {
  const chat = await openChat();

  await chat.ask(QUESTION);

  const focused = await page.evaluate(() => document.activeElement?.closest("form.ask") !== null);
  expect(focused).toBe(true);
});

test("the newest answer comes into view, below its question", async ({ openChat }) => {
  const chat = await openChat();

  await chat.ask(QUESTION);
  await chat.ask(OTHER_QUESTION);

  await expect(chat.latest.locator(".question-text")).toBeInViewport({ ratio: 1 });
  await expect(chat.card.locator(".card-heading")).toBeInViewport({ ratio: 1 });
});

test("what was asked for can be read without scrolling", async ({ openChat }) => {
  const chat = await openChat();

  await chat.ask(QUESTION);

  const fee = chat.card.getByText(/70,00\s€/).first();
  await expect(fee).toBeInViewport();
  const isOnTop = () =>
    fee.evaluate((element) => {
      const box = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(box.x + 5, box.y + 5));
    });
  await expect.poll(isOnTop).toBe(true);
});

test("one live region says that it looks, then the finished answer, once", async ({ openChat, page }) => {
  const chat = await openChat();
  const regions = page.locator("[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log]");
  await expect(regions).toHaveCount(1);
  const said = await listenTo(chat);

  await chat.ask(QUESTION);
  await page.waitForTimeout(1500);

  const texts = await said();
  expect(texts).toHaveLength(2);
  expect(texts[0]).toBe(text("de", "ask-searching"));
  expect(texts[1]).toContain("Reisepass beantragen");
  expect(texts[1]).toMatch(/70,00\s€/);
  await expect(regions).toHaveCount(1);
});

test("the announcement carries the language of the answer", async ({ openChat }) => {
  const chat = await openChat("de");

  await chat.ask("Pasaport almak ne kadar tutar?");

  await expect(chat.status).toHaveAttribute("lang", "tr");
});

test("two presses ask once", async ({ openChat, page }) => {
  const chat = await openChat();
  let requests = 0;
  await page.route("**/chat", async (route) => {
    requests += 1;
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await chat.input.fill(QUESTION);

  await chat.button.click();
  await expect(chat.status).toHaveText(text("de", "ask-searching"));
  await expect(chat.status).toBeVisible();
  await chat.button.click();

  await chat.hasAnswered(QUESTION);
  expect(requests).toBe(1);
});

const FAILURES: { name: string; fail: (route: Route) => Promise<void>; title: string; noise: RegExp[] }[] = [
  {
    name: "the network is gone",
    fail: (route) => route.abort("internetdisconnected"),
    title: text("de", "ask-network-title"),
    noise: [/ERR_INTERNET_DISCONNECTED/],
  },
  {
    name: "something else answers in the server's place",
    fail: (route) => route.fulfill({ status: 200, contentType: "text/html", body: "<p>Anmeldung im WLAN</p>" }),
    title: text("de", "ask-network-title"),
    noise: [],
  },
  {
    name: "a proxy answers 502 without a problem document",
    fail: (route) => route.fulfill({ status: 502, contentType: "text/html", body: "<h1>Bad Gateway</h1>" }),
    title: text("de", "ask-network-title"),
    noise: [/status of 502/],
  },
  {
    name: "the server is busy",
    fail: (route) => route.fulfill(problem(503, "Gerade fragen sehr viele Menschen", { "Retry-After": "2" })),
    title: "Gerade fragen sehr viele Menschen",
    noise: [/status of 503/],
  },
  {
    name: "the visitor asks too often",
    fail: (route) => route.fulfill(problem(429, "Das waren viele Fragen auf einmal", { "Retry-After": "7" })),
    title: "Das waren viele Fragen auf einmal",
    noise: [/status of 429/],
  },
];

for (const { name, fail, title, noise } of FAILURES) {
  test(`when ${name}, the typed text stays and can be sent again`, async ({ openChat, page, quiet }) => {
    quiet.allow(...noise);
    const chat = await openChat();
    await page.route("**/chat", fail);
    const said = await listenTo(chat);
    await chat.input.fill(QUESTION);

    await chat.input.press("Enter");

    await chat.hasProblem(title);
    await expect(chat.input).toHaveValue(QUESTION);
    await expect(chat.input).toBeFocused();
    await expect(chat.latest).toHaveCount(0);
    const texts = await said();
    expect(texts.filter((one) => one.includes(title))).toHaveLength(1);
    await audit(page);

    await page.unroute("**/chat");
    await chat.input.press("Enter");
    await chat.hasAnswered(QUESTION);
    await expect(chat.problem).toBeHidden();
    await expect(chat.input).not.toHaveAttribute("aria-invalid", "true");
  });
}

test("typing on takes a problem away", async ({ openChat }) => {
  const chat = await openChat();
  await chat.input.press("Enter");
  await chat.hasProblem(text("de", "ask-empty-title"));

  await chat.input.pressSequentially("W");

  await expect(chat.problem).toBeHidden();
});

test("the counter appears when few characters are left, and says when they are too many", async ({ openChat }) => {
  const chat = await openChat();
  await chat.input.fill("a".repeat(400));
  await expect(chat.counter).toBeHidden();

  await chat.input.fill("a".repeat(401));
  await expect(chat.counter).toHaveText(`${text("de", "ask-characters-left")} 99`);
  await chat.input.fill("a".repeat(501));
  await expect(chat.counter).toHaveText(`${text("de", "ask-characters-over")} 1`);
  await expect(chat.status).toHaveText(`${text("de", "ask-characters-over")} 1`);

  await chat.input.press("Enter");
  await chat.hasProblem(text("de", "ask-long-title"));
  await expect(chat.input).toHaveValue("a".repeat(501));
});

test("characters beyond the basic plane count as one", async ({ openChat }) => {
  const chat = await openChat();

  await chat.input.fill("😀".repeat(450));

  await expect(chat.counter).toHaveText(`${text("de", "ask-characters-left")} 50`);
});

test("a chosen question does not take away what was typed", async ({ openChat }) => {
  const chat = await openChat();
  const topic = chat.transcript.locator(".turn-first form").getByRole("button").first();
  const question = (await topic.getAttribute("value")) ?? "";
  await chat.input.fill("Noch nicht fertig");

  await topic.click();

  await chat.hasAnswered(question);
  await expect(chat.input).toHaveValue("Noch nicht fertig");
});

test("Escape takes nothing away", async ({ openChat, page }) => {
  const chat = await openChat();
  await chat.ask(QUESTION);
  await chat.input.fill("Noch nicht fertig");

  await page.keyboard.press("Escape");

  await expect(chat.input).toHaveValue("Noch nicht fertig");
  await expect(chat.input).toBeFocused();
  await expect(chat.latest).toBeVisible();
});

test("the link to the newest answer appears for the keyboard and leads there", async ({ openChat, page }) => {
  const chat = await openChat();
  await chat.ask(QUESTION);
  const link = page.getByRole("link", { name: text("de", "chat-latest") });

  await chat.input.focus();
  await page.keyboard.press("Shift+Tab");
  await expect(link).toBeFocused();
  await expect(link).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Enter");

  await expect(page).toHaveURL(/#latest$/);
  await expect(chat.latest.locator(".question-text")).toBeInViewport();
});

/** Writes down every text that the live region takes on; the function gives them. */
async function listenTo(chat: Chat): Promise<() => Promise<string[]>> {
  const page = chat.scope as Page;
  await chat.status.evaluate((region) => {
    const said: string[] = [];
    new MutationObserver(() => {
      const now = region.textContent?.trim() ?? "";
      if (now) {
        said.push(now);
      }
    }).observe(region, { characterData: true, childList: true, subtree: true });
    Object.assign(window, { said });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

function problem(status: number, title: string, headers: Record<string, string>) {
  const body = JSON.stringify({ type: "about:blank", title, status, detail: "Bitte warten Sie etwas." });
  return { status, headers, contentType: "application/problem+json", body };
}
