import { audit } from "../fixtures/a11y.ts";
import { Chat, untilScriptRuns } from "../fixtures/chat.ts";
import { expect, test } from "../fixtures/index.ts";
import { expectNotice } from "../fixtures/notice.ts";
import { press } from "../fixtures/press.ts";
import { type Language, plain, text } from "../fixtures/texts.ts";

const LANGUAGES: Language[] = ["de", "en", "tr"];
const FORGED = "eyJmb3JnZWQiOnRydWV9.AAAA";

interface BadInput {
  name: string;
  body: Record<string, unknown>;
  status: number;
  problem: string;
}

const BAD_INPUT: BadInput[] = [
  { name: "an empty question", body: { question: "" }, status: 422, problem: "empty" },
  { name: "a question of spaces", body: { question: " \n\t " }, status: 422, problem: "empty" },
  { name: "501 characters", body: { question: "ä".repeat(501) }, status: 422, problem: "too-long" },
  {
    name: "a forged conversation",
    body: { question: "Was kostet ein Reisepass?", conversation: FORGED },
    status: 400,
    problem: "conversation",
  },
  { name: "an unknown field", body: { question: "Pass?", colour: 1 }, status: 422, problem: "malformed" },
];

for (const language of LANGUAGES) {
  for (const { name, body, status, problem } of BAD_INPUT) {
    test(`the interface answers ${name} with a problem in ${language}`, async ({ request }) => {
      const response = await request.post("/api/v1/ask", {
        data: { language, ...body },
        headers: { "Accept-Language": language },
      });

      expect(response.status()).toBe(status);
      expect(response.headers()["content-type"]).toMatch(/^application\/problem\+json/);
      const document = (await response.json()) as Record<string, string>;
      expect(document).toMatchObject({ status, title: text(language, `problem-${problem}-title`) });
      expect(document["type"]).toMatch(/^(urn|https):\S+$/);
      expect(document["detail"]?.length).toBeGreaterThan(10);
    });
  }

  test(`the interface answers an unknown language in ${language}, which the browser prefers`, async ({ request }) => {
    const response = await request.post("/api/v1/ask", {
      data: { question: "Pass?", language: "tlh" },
      headers: { "Accept-Language": language },
    });

    expect(response.status()).toBe(422);
    const document = (await response.json()) as Record<string, string>;
    expect(document["title"]).toBe(text(language, "problem-language-title"));
    expect(plain(document["detail"] ?? "")).toContain("de, de-simple, en");
  });
}

test("500 characters are answered", async ({ request }) => {
  const response = await request.post("/api/v1/ask", { data: { question: "Was kostet ein Pass? ".padEnd(500, "x") } });

  expect(response.status()).toBe(200);
});

for (const language of LANGUAGES) {
  test(`the form answers spaces with a problem in ${language}`, async ({
    javaScriptEnabled,
    openChat,
    page,
    quiet,
  }) => {
    quiet.allow(/status of 422/);
    const chat = await openChat(language);
    await chat.input.fill("   ");

    await press(chat.button);

    // With script the browser's half finds it, and says it in words of its own.
    const key = javaScriptEnabled === false ? "problem-empty-title" : "ask-empty-title";
    await chat.hasProblem(text(language, key));
    await expectNotice(chat);
    await audit(page);
  });

  test(`the form answers 501 characters with a problem in ${language} and keeps them`, async ({
    javaScriptEnabled,
    openChat,
    quiet,
  }) => {
    quiet.allow(/status of 422/);
    const chat = await openChat(language);
    const question = "ü".repeat(501);
    await chat.input.fill(question);

    await press(chat.button);

    const key = javaScriptEnabled === false ? "problem-too-long-title" : "ask-long-title";
    await chat.hasProblem(text(language, key));
    await expect(chat.input).toHaveValue(question);
  });

  test(`the form answers a forged conversation with a problem in ${language}; the next try is answered`, async ({
    openChat,
    page,
    quiet,
  }) => {
    quiet.allow(/status of 400/);
    const chat = await openChat(language);
    const conversation = page.locator("form.ask [name=conversation]");
    await conversation.evaluate((field: HTMLInputElement, forged) => (field.value = forged), FORGED);
    await chat.input.fill("Reisepass");

    await press(chat.button);

    await chat.hasProblem(text(language, "problem-conversation-title"));
    await expect(chat.input).toHaveValue("Reisepass");

    await press(chat.button);
    await chat.hasAnswered("Reisepass");
  });
}

test("an unknown language in the address gives the language that the browser prefers", async ({ page }) => {
  await page.goto("/chat?language=tlh");

  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await expectNotice(new Chat(page, "de"));
});

test("an unknown language in the form is a problem, not a guess", async ({ request }) => {
  const response = await request.post("/chat", {
    form: { question: "Reisepass", language: "tlh" },
    headers: { "Accept-Language": "en" },
  });

  expect(response.status()).toBe(422);
  expect(await response.text()).toContain(text("en", "problem-language-title"));
});

test("who asks too often reads when to go on, and loses no text", async ({
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
  await chat.ask("Was kostet ein Reisepass?");
  await chat.input.fill("Was kostet ein Personalausweis?");

  await press(chat.button);

  await chat.hasProblem(text("de", "problem-too-many-title"));
  expect(plain(await chat.problem.innerText())).toMatch(/Bitte warten Sie \d+ Sekunden/);
  await expect(chat.input).toHaveValue("Was kostet ein Personalausweis?");
  await expectNotice(chat);
  await audit(page);
});
