import { expect, test } from "../fixtures/index.ts";
import { type Language, text } from "../fixtures/texts.ts";

// What the AI Act and WCAG ask of the conversation and no other test shows.

const ARE_YOU_HUMAN: Record<Language, string> = {
  de: "Bist du ein Mensch?",
  "de-simple": "Bist du ein Mensch?",
  en: "Are you a human?",
  tr: "Sen insan mısın?",
  uk: "Ти людина?",
  ar: "هل أنت إنسان؟",
  ru: "Ты человек?",
  pl: "Czy jesteś człowiekiem?",
  fr: "Êtes-vous un être humain ?",
  ro: "Ești om?",
  es: "¿Eres humano?",
  it: "Sei un essere umano?",
  fa: "آیا تو انسان هستی؟",
};

for (const [language, question] of Object.entries(ARE_YOU_HUMAN)) {
  test(`in ${language} who asks whether a person answers is told no, by a rule and not by the model`, async ({ request }) => {
    const response = await request.post("/api/v1/ask", { data: { question, language } });

    const answer = (await response.json()) as { kind: string; language: string; ai: { origin: string }; confidence: number };
    expect(answer).toMatchObject({ kind: "about", language, ai: { origin: "human-curated" } });
  });
}

test("at 400 % zoom the notice is whole, readable and uncovered", async ({ openChat, page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  const chat = await openChat();

  await chat.notice.scrollIntoViewIfNeeded();

  await expect(chat.notice).toBeInViewport({ ratio: 1 });
  const facts = await chat.notice.evaluate((notice) => {
    const words = notice.querySelector("span") ?? notice;
    const box = words.getBoundingClientRect();
    const points = [0.1, 0.5, 0.9].map((y) => document.elementFromPoint(box.x + 2, box.y + y * box.height));
    return {
      isOnTop: points.every((point) => notice.contains(point)),
      isWhole: notice.scrollWidth <= notice.clientWidth && notice.scrollHeight <= notice.clientHeight,
      isLarge: parseFloat(getComputedStyle(words).fontSize) >= 16,
    };
  });
  expect(facts).toEqual({ isOnTop: true, isWhole: true, isLarge: true });
});

test("the way to a person stays below the input and in sight, in an emergency and beside a problem", async ({
  openChat,
  page,
  quiet,
}) => {
  quiet.allow(/status of 422/);
  const chat = await openChat();
  const line = page.locator(".composer .contact-line");
  // At the page's end the composer rests upon the foot, and the line with it.
  const place = async () => {
    await expect(line).toBeInViewport({ ratio: 1 });
    const [box, input] = await Promise.all([line.boundingBox(), chat.input.boundingBox()]);
    return { x: box?.x, below: Math.round((box?.y ?? 0) - (input?.y ?? 0)) };
  };
  const before = await place();

  await chat.ask("Hilfe, bei mir brennt es!");
  expect(await place()).toEqual(before);
  await chat.input.fill("   ");
  await chat.input.press("Enter");
  await expect(chat.problem).toBeVisible();

  expect(await place()).toEqual(before);
});

test("who says what is told in words, in a list of turns", async ({ openChat }) => {
  const chat = await openChat();

  await chat.ask("Was kostet ein Reisepass?");

  await expect(chat.latest.locator(".question .author")).toHaveText(text("de", "card-visitor"));
  await expect(chat.latest.locator(".author-assistant")).toHaveText(text("de", "card-assistant"));
  await expect(chat.transcript).toHaveRole("list");
});

test("nothing moves any more once an answer is there", async ({ javaScriptEnabled, openChat, page }) => {
  test.skip(javaScriptEnabled === false, "without script nothing moves");
  const chat = await openChat();

  await chat.ask("Was kostet ein Reisepass?");

  const running = () => page.evaluate(() => document.getAnimations().filter((one) => one.playState === "running").length);
  await expect.poll(running).toBe(0);
});
