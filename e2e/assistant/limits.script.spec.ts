import { rm } from "node:fs/promises";
import { audit } from "../fixtures/a11y.ts";
import { Chat, untilScriptRuns } from "../fixtures/chat.ts";
import { expect, test as base } from "../fixtures/index.ts";
import { press } from "../fixtures/press.ts";
import { newDataFolder } from "../fixtures/seed.ts";
import { type Server, startServer } from "../fixtures/server.ts";
import { text } from "../fixtures/texts.ts";

interface Limits {
  /** Questions in a minute, at once, and at once without a proof of work. */
  limits: { quota: number; burst: number; soft: number };
  limited: Server;
}

const test = base.extend<Limits>({
  limits: [{ quota: 60, burst: 1, soft: 1 }, { option: true }],
  limited: [
    async ({ quiet, limits }, use) => {
      const data = await newDataFolder();
      const settings = Object.entries(limits).map(([name, value]) => [
        `STADTLOTSE_LIMITS__ASK__CLIENT__${name.toUpperCase()}`,
        String(value),
      ]);
      const server = await startServer({ data, settings: Object.fromEntries(settings) });
      quiet.allowOrigin(server.url);
      quiet.allow(/status of 429/);
      await use(server);
      await server.stop();
      await rm(data, { recursive: true });
    },
    { timeout: 90_000 },
  ],
});

test.describe("above the soft limit", () => {
  test.use({ limits: { quota: 6, burst: 3, soft: 1 } });

  test("the browser works for the answer, and its visitor only waits", async ({ limited, page }) => {
    await page.goto(`${limited.url}/chat?language=de`);
    await untilScriptRuns(page);
    const chat = new Chat(page);
    await chat.ask("Was kostet ein Reisepass?");
    const challenge = page.waitForResponse(`${limited.url}/api/v1/challenge`);

    await chat.input.fill("Was kostet ein Personalausweis?");
    await press(chat.button);

    expect((await challenge).status()).toBe(200);
    await chat.hasAnswered("Was kostet ein Personalausweis?");
    await expect(chat.problem).toBeHidden();
    await expect(chat.input).toHaveValue("");
  });
});

test.describe("above the hard limit", () => {
  test.use({ limits: { quota: 15, burst: 1, soft: 1 } });

  test("the text stays, and the end of the wait is said once", async ({ limited, page }) => {
    await page.goto(`${limited.url}/chat?language=de`);
    await untilScriptRuns(page);
    const chat = new Chat(page);
    await chat.ask("Was kostet ein Reisepass?");
    await chat.input.fill("Was kostet ein Personalausweis?");
    await press(chat.button);
    await chat.hasProblem(text("de", "problem-too-many-title"));
    await audit(page);

    await expect(chat.status).toHaveText(text("de", "ask-again"), { timeout: 15_000 });

    await expect(chat.problem).toBeHidden();
    await expect(chat.input).toHaveValue("Was kostet ein Personalausweis?");
    await press(chat.button);
    await chat.hasAnswered("Was kostet ein Personalausweis?");
  });
});
