import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { Chat, untilScriptRuns } from "../fixtures/chat.ts";
import { expect, test } from "../fixtures/index.ts";
import { restyle } from "../fixtures/layout.ts";
import { type Language, text } from "../fixtures/texts.ts";

const folder = fileURLToPath(new URL("../test-results/screenshots/", import.meta.url));

/** What is asked for each state. */
const QUESTIONS: Record<string, Record<string, string>> = {
  de: {
    fees: "Was kostet ein Reisepass?",
    documents: "Welche Unterlagen brauche ich für einen Reisepass?",
    abstain: "Wie backe ich einen Käsekuchen?",
    clarify: "Geld",
    emergency: "Hilfe, bei mir brennt es!",
  },
  "de-simple": {
    fees: "Was kostet ein Reisepass?",
    documents: "Was brauche ich für einen Reisepass?",
    abstain: "Wie backe ich einen Käsekuchen?",
    clarify: "Geld",
    emergency: "Hilfe, bei mir brennt es!",
  },
  ar: {
    fees: "كم سعر جواز السفر الألماني؟",
    documents: "ما المستندات المطلوبة لجواز السفر؟",
    abstain: "كيف أخبز كعكة الجبن؟",
    clarify: "مال",
    emergency: "النجدة، بيتي يحترق!",
  },
};

const launcher = (page: Page, language: Language) => page.getByRole("button", { name: text(language, "launcher-open") });

async function openWidget(page: Page, language: Language): Promise<Chat> {
  await launcher(page, language).click();
  const frame = page.locator("iframe").contentFrame();
  await untilScriptRuns(frame);
  return new Chat(frame, language);
}

async function take(page: Page, name: string, fullPage = false): Promise<void> {
  await page.mouse.move(0, 0);
  // A picture of the whole page has no lower end to which the composer could stick.
  await restyle(page, fullPage ? ".composer { position: static !important; }" : "");
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage });
}

for (const [device, use] of [
  ["desktop", {}],
  ["phone", { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 }],
] as const) {
  for (const scheme of ["light", "dark"] as const) {
    for (const language of ["de", "ar", "de-simple"] as const) {
      const name = (state: string) => `${language}-${device}-${scheme}-${state}`;
      const question = (state: string) => QUESTIONS[language]?.[state] ?? "";

      test.describe(`${language} ${device} ${scheme}`, () => {
        test.use({ ...use, colorScheme: scheme });

        test("town, closed, open, answer in the widget", async ({ page }) => {
          await page.goto(`/?language=${language}`);
          await expect(launcher(page, language)).toBeVisible();
          await take(page, name("closed"));
          const chat = await openWidget(page, language);
          await take(page, name("open"));
          await chat.ask(question("fees"));
          await take(page, name("widget-answer"));
        });

        test("answer, documents, suggestions", async ({ openChat, page }) => {
          const chat = await openChat(language);
          await take(page, name("first-turn"));
          await chat.ask(question("fees"));
          await take(page, name("answer"));
          await take(page, name("answer-whole"), true);
          await chat.ask(question("documents"));
          await take(page, name("documents"));
          await chat.input.pressSequentially(language === "ar" ? "جواز" : "Reisepass");
          await expect(chat.suggestions).toBeVisible();
          await chat.input.press("ArrowDown");
          await take(page, name("suggestions"));
        });

        test("abstain, clarify, emergency, error", async ({ openChat, page, quiet }) => {
          quiet.allow(/status of 503/);
          const chat = await openChat(language);
          for (const state of ["abstain", "clarify", "emergency"]) {
            await chat.ask(question(state));
            // The catalogue may have changed what is asked back.
            await expect(chat.card).toHaveClass(new RegExp(`\\bcard-${state}\\b`));
            await take(page, name(state));
          }
          const body = JSON.stringify({
            title: text(language, "problem-busy-title"),
            detail: text(language, "ask-network-detail"),
          });
          await page.route("**/chat", (route) =>
            route.fulfill({ status: 503, contentType: "application/problem+json", body }),
          );
          await chat.input.fill(question("fees"));
          await chat.button.click();
          await chat.hasProblem(text(language, "problem-busy-title"));
          await take(page, name("error"));
        });
      });
    }
  }
}

test("the town's page and a service's", async ({ page }) => {
  await page.goto("/?language=de");
  await expect(launcher(page, "de")).toBeVisible();
  await take(page, "town", true);
  await page.goto("/services/reisepass-beantragen?language=de");
  await take(page, "service", true);
});
