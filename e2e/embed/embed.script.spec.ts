import type { FrameLocator, Locator, Page } from "@playwright/test";
import { audit } from "../fixtures/a11y.ts";
import { Chat, untilScriptRuns } from "../fixtures/chat.ts";
import { expect, test } from "../fixtures/index.ts";
import { expectNoSidewaysScroll } from "../fixtures/layout.ts";
import { title } from "../fixtures/catalogue.ts";
import { expectNotice } from "../fixtures/notice.ts";
import { expectNothingStored } from "../fixtures/storage.ts";
import { type Language, text } from "../fixtures/texts.ts";

const QUESTION = "Was kostet ein Reisepass?";

/** The assistant on another site, by what a visitor sees of it. */
class Widget {
  readonly launcher: Locator;
  readonly dialog: Locator;
  readonly closer: Locator;
  readonly frame: FrameLocator;

  constructor(
    readonly page: Page,
    readonly language: Language = "de",
  ) {
    this.launcher = page.getByRole("button", { name: text(language, "launcher-open") });
    this.dialog = page.getByRole("dialog", { name: text(language, "launcher-title") });
    this.closer = this.dialog.getByRole("button", { name: text(language, "launcher-close") });
    this.frame = page.locator("iframe").contentFrame();
  }

  async open(): Promise<Chat> {
    await this.launcher.click();
    await expect(this.dialog).toBeVisible();
    await untilScriptRuns(this.frame);
    return new Chat(this.frame, this.language);
  }

  async isClosed(): Promise<void> {
    await expect(this.dialog).toBeHidden();
    await expect(this.launcher).toBeVisible();
    await expect(this.launcher).toHaveAttribute("aria-expanded", "false");
    await expect(this.launcher).toBeFocused();
  }
}

test.describe("on an allowed site with a strict content security policy", () => {
  test.beforeEach(({ quiet, towns }) => quiet.allowOrigin(towns.allowed));

  test("nothing but the loader is fetched before the launcher is pressed", async ({ page, server, towns }) => {
    const asked: string[] = [];
    page.on("request", (request) => {
      if (request.url().startsWith(server.url)) {
        asked.push(new URL(request.url()).pathname);
      }
    });

    await page.goto(towns.allowed);
    const widget = new Widget(page);
    await expect(widget.launcher).toBeVisible();
    await page.waitForLoadState("networkidle");

    expect(asked).toEqual(["/embed.js"]);
    await expect(page.locator("iframe")).toHaveCount(0);
  });

  test("the launcher says that an AI answers, and the site's styles do not reach it", async ({ page, towns }) => {
    await page.goto(towns.allowed);
    const widget = new Widget(page);

    await expect(widget.launcher).toHaveAccessibleName(/\bKI\b/);
    await expect(widget.launcher).toHaveText(/\bKI\b/);
    await expect(widget.launcher).toBeInViewport({ ratio: 1 });
    await expect(widget.launcher).toHaveCSS("opacity", "1");
    const box = await widget.launcher.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await audit(page);
  });

  for (const [language, name] of [
    ["en", /\bAI\b/],
    ["ar", /./],
  ] as const) {
    test(`the tag's language ${language} is the launcher's and the assistant's`, async ({ page, towns }) => {
      await page.goto(`${towns.allowed}/?language=${language}`);
      const widget = new Widget(page, language);
      await expect(widget.launcher).toHaveAccessibleName(name);
      await expect(widget.launcher).toHaveAttribute("lang", language);

      const chat = await widget.open();

      await expect(widget.frame.locator("html")).toHaveAttribute("lang", language);
      await expect(widget.frame.locator("html")).toHaveAttribute("dir", language === "ar" ? "rtl" : "ltr");
      await expectNotice(chat);
    });
  }

  test("a click opens the assistant, which answers inside the frame", async ({ page, towns }) => {
    await page.goto(towns.allowed);
    const widget = new Widget(page);

    const chat = await widget.open();

    await expect(page.locator("iframe")).toHaveAttribute("title", text("de", "launcher-title"));
    await expect(page.locator("iframe")).toHaveAttribute("referrerpolicy", "no-referrer");
    await expectNotice(chat);
    await chat.ask(QUESTION);
    await expect(chat.card.getByText(/70,00\s€/).first()).toBeVisible();
    await expectNotice(chat);
    await expectNoSidewaysScroll(page);
    await expectNothingStored(page);
    await audit(page);
  });

  test("Escape in the input closes it, and the focus returns to the launcher", async ({ page, towns }) => {
    await page.goto(towns.allowed);
    const widget = new Widget(page);
    const chat = await widget.open();
    await chat.input.focus();

    await page.keyboard.press("Escape");

    await widget.isClosed();
  });

  test("opened by keyboard it is closed by Escape at once", async ({ page, towns }) => {
    await page.goto(towns.allowed);
    const widget = new Widget(page);
    await widget.launcher.focus();
    await page.keyboard.press("Enter");
    await expect(widget.dialog).toBeVisible();

    await page.keyboard.press("Escape");

    await widget.isClosed();
  });

  test("the keyboard reaches the input from the dialog, and its button closes it", async ({ page, towns }) => {
    await page.goto(towns.allowed);
    const widget = new Widget(page);
    const chat = await widget.open();

    await page.keyboard.press("Tab");
    await expect(widget.closer).toBeFocused();
    const isReached = async () => {
      await page.keyboard.press("Tab");
      return chat.input.evaluate((input) => document.activeElement === input);
    };
    await expect.poll(isReached, { intervals: [50] }).toBe(true);
    await widget.closer.click();

    await widget.isClosed();
  });

  test("closed and opened again, the conversation is still there", async ({ page, towns }) => {
    await page.goto(towns.allowed);
    const widget = new Widget(page);
    const chat = await widget.open();
    await chat.ask(QUESTION);
    await widget.closer.click();
    await widget.isClosed();

    await widget.launcher.click();

    await expect(widget.dialog).toBeVisible();
    await expect(chat.latest.locator(".question-text")).toHaveText(QUESTION);
  });

  test("on a small screen it hides the page from all, on a large one from none", async ({ page, towns }) => {
    await page.goto(towns.allowed);
    const widget = new Widget(page);
    await widget.open();

    const isModal = await widget.dialog.evaluate((dialog) => dialog.matches(":modal"));

    const isSmall = (page.viewportSize()?.width ?? 0) <= 480;
    expect(isModal).toBe(isSmall);
    if (isSmall) {
      // It slides into its place (embed.css), so the first look may still see it a little below.
      const whole = { x: 0, y: 0, ...page.viewportSize() };
      await expect.poll(() => widget.dialog.boundingBox()).toEqual(whole);
    }
  });

  test("a tag of one version with its integrity works under the same policy", async ({ page, quiet, server, towns }) => {
    quiet.allowOrigin(server.url);
    const shown = await (await fetch(`${server.url}/?language=de`)).text();
    const [, loader = "", integrity = ""] = /src="(\/v\/[0-9a-f]+\/embed\.js)" integrity="([^"]+)"/.exec(shown) ?? [];
    await page.goto(`${towns.allowed}/?${new URLSearchParams({ loader, integrity })}`);
    const widget = new Widget(page);

    const chat = await widget.open();

    await expectNotice(chat);
    expect(loader).toMatch(/^\/v\//);
  });

  test("a loader that is not the pinned one does not run", async ({ page, quiet, server, towns }) => {
    quiet.allow(/integrity/, new RegExp(`failed: GET ${server.url}/embed.js`));
    const integrity = `sha384-${"A".repeat(64)}`;

    await page.goto(`${towns.allowed}/?${new URLSearchParams({ integrity })}`);
    await page.waitForLoadState("networkidle");

    await expect(page.locator("stadtlotse-assistant")).toHaveCount(0);
  });

  test("the tag's greeting, position, colour and topic are taken up", async ({ page, towns }) => {
    const attributes = { greeting: "Fragen zur Hundesteuer?", position: "start", colour: "#f0ae34", topic: "hundesteuer" };
    await page.goto(`${towns.allowed}/?${new URLSearchParams({ ...attributes, language: "de" })}`);
    const widget = new Widget(page);

    await expect(widget.launcher).toHaveText(/^Fragen zur Hundesteuer\?.*KI/);
    await expect(widget.launcher).toHaveCSS("background-color", "rgb(240, 174, 52)");
    await expect(widget.launcher).toHaveCSS("color", "rgb(0, 0, 0)");
    const box = await widget.launcher.boundingBox();
    expect(box?.x).toBeLessThan(30);
    await audit(page);
    const chat = await widget.open();

    const topic = chat.transcript.locator(".turn-first form").getByRole("button").first();
    await expect(topic).toHaveText(title("hundesteuer", "de"));
    await audit(page);
  });

  test("the element stands where the page has it, and only once", async ({ page, towns }) => {
    const element = '<stadtlotse-assistant language="en"></stadtlotse-assistant>';
    await page.goto(`${towns.allowed}/?${new URLSearchParams({ element })}`);
    const widget = new Widget(page, "en");

    await expect(widget.launcher).toBeVisible();

    await expect(page.locator("stadtlotse-assistant")).toHaveCount(1);
    await expect(page.locator("main > stadtlotse-assistant")).toHaveCount(1);
  });

  test("the frame is sandboxed, has an origin of its own and may not navigate the page", async ({ page, towns }) => {
    await page.goto(towns.allowed);
    const widget = new Widget(page);
    await widget.open();
    const frame = page.locator("iframe");

    const sandbox = ((await frame.getAttribute("sandbox")) ?? "").split(" ");

    expect(sandbox).toContain("allow-scripts");
    for (const far of ["allow-top-navigation", "allow-top-navigation-by-user-activation", "allow-downloads"]) {
      expect(sandbox).not.toContain(far);
    }
    await expect(frame).toHaveAttribute("loading", "lazy");
    expect(new URL((await frame.getAttribute("src")) ?? "").origin).not.toBe(new URL(page.url()).origin);
  });

  test("only the assistant may close itself: messages of others are ignored", async ({ page, towns }) => {
    await page.goto(towns.allowed);
    const widget = new Widget(page);
    await widget.open();

    await page.evaluate(() => postMessage({ type: "stadtlotse:close" }, "*"));
    await page.waitForTimeout(200);

    await expect(widget.dialog).toBeVisible();
  });
});

test("a site that is not allowed is refused by the assistant's frame-ancestors", async ({
  page,
  quiet,
  server,
  towns,
}) => {
  quiet.allowOrigin(towns.foreign);
  quiet.allow(/frame-ancestors/, new RegExp(`failed: GET ${server.url}/widget`), /chrome-error/);
  const refusals: string[] = [];
  page.on("console", (message) => refusals.push(message.text()));
  await page.goto(towns.foreign);
  const widget = new Widget(page);

  await widget.launcher.click();

  await expect.poll(() => refusals.join("\n")).toContain("frame-ancestors");
  await expect(widget.frame.locator("#disclosure")).toHaveCount(0);
});

test("no page but the widget may be shown in a frame at all", async ({ request }) => {
  for (const path of ["/", "/chat", "/services/reisepass-beantragen", "/transparency"]) {
    const response = await request.get(path);

    expect(response.headers()["content-security-policy"], path).toContain("frame-ancestors 'none'");
  }
});

test("the town's front page embeds the assistant with the tag that it shows", async ({ page, server }) => {
  await page.goto("/?language=de");
  const snippet = page.getByRole("region", { name: text("de", "town-embed-code") });
  await expect(snippet).toContainText(new RegExp(`<script src="${server.url}/v/[0-9a-f]{16}/embed\\.js" integrity="sha384-`));
  await expect(snippet).toContainText("async></script>");
  await expect(snippet).toContainText(`<noscript><a href="${server.url}/chat?language=de">`);
  const widget = new Widget(page);

  const chat = await widget.open();

  await chat.ask(QUESTION);
  await expect(chat.card.getByText(/70,00\s€/).first()).toBeVisible();
  await chat.input.press("Escape");
  await widget.isClosed();
});
