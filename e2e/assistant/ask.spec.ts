import { audit } from "../fixtures/a11y.ts";
import { reviewDate, title } from "../fixtures/catalogue.ts";
import { expect, test } from "../fixtures/index.ts";
import { expectNotice } from "../fixtures/notice.ts";
import { press } from "../fixtures/press.ts";
import { expectNothingStored } from "../fixtures/storage.ts";
import { type Language, plain, text } from "../fixtures/texts.ts";

interface Example {
  name: string;
  language: Language;
  locale: string;
  question: string;
  services: string[];
  /** What the answer must say. */
  says?: string;
}

const EXAMPLES: Example[] = [
  {
    name: "German",
    language: "de",
    locale: "de-DE",
    question: "Was kostet ein Reisepass?",
    services: ["reisepass-beantragen"],
    says: "70,00 €",
  },
  {
    name: "English",
    language: "en",
    locale: "en-GB",
    question: "How do I register my new address?",
    services: ["wohnsitz-anmelden", "wohnsitz-ummelden"],
  },
  {
    name: "Turkish",
    language: "tr",
    locale: "tr-TR",
    question: "Pasaport almak ne kadar tutar?",
    services: ["reisepass-beantragen"],
    says: "70,00",
  },
];

for (const { name, language, locale, question, services, says } of EXAMPLES) {
  test(`a question in ${name} is answered from the right service, with source and review date`, async ({
    openChat,
    page,
  }) => {
    const chat = await openChat(language);

    await chat.ask(question);

    const link = chat.source.getByRole("link");
    const service = new URL((await link.getAttribute("href")) ?? "", page.url()).pathname.replace("/services/", "");
    expect(services).toContain(service);
    await expect(link).toContainText(title(service, language));
    await expect(chat.card).toHaveAttribute("lang", language);
    await expect(chat.answer).toHaveAttribute("lang", language);
    expect(plain(await chat.source.innerText())).toContain(reviewDate(service, locale));
    if (says) {
      expect(plain(await chat.card.innerText())).toContain(says);
    }
    await audit(page);
  });
}

test("a question is answered in its own language, whatever the page's is", async ({ openChat }) => {
  const chat = await openChat("de");

  await chat.ask("Pasaport almak ne kadar tutar?");

  await expect(chat.latest.locator(".question-text")).toHaveAttribute("lang", "tr");
  await expect(chat.card).toHaveAttribute("lang", "tr");
  await expect(chat.source.getByRole("link")).toContainText(title("reisepass-beantragen", "tr"));
  await expect(chat.button).toHaveText(text("de", "ask-button"));
});

test("an answer that is a list of fees shows them without a click", async ({ openChat }) => {
  const chat = await openChat();

  await chat.ask("Was kostet ein Reisepass?");

  await expect(chat.card.getByText(/70,00\s€/).first()).toBeVisible();
  const [first] = await chat.card.getByText(/\d+,\d\d\s€/).allInnerTexts();
  expect(first).toContain("70,00");
});

test("every part of an answer can be opened by keyboard", async ({ openChat, page }) => {
  const chat = await openChat();
  await chat.ask("Was kostet ein Reisepass?");

  const closed = chat.card.locator("details:not([open])").first();
  const body = closed.locator(".section-body");
  await expect(body).toBeHidden();
  const part = await closed.locator("summary").innerText();
  const section = chat.card.locator("details").filter({ hasText: part });
  await section.locator("summary").focus();
  await page.keyboard.press("Enter");

  await expect(section.locator(".section-body")).toBeVisible();
});

test("the next question may be about the same service", async ({ openChat }) => {
  const chat = await openChat();
  await chat.ask("Was kostet ein Reisepass?");

  await chat.ask("Und wie lange dauert das?");

  await expect(chat.source.getByRole("link")).toContainText(title("reisepass-beantragen", "de"));
  await expect(chat.card).toContainText("Wochen");
});

test("the assistant says that it is no person", async ({ openChat }) => {
  const chat = await openChat();

  await chat.ask("Bist du ein Mensch?");

  await expect(chat.card).toContainText(text("de", "card-about"));
  await expect(chat.answer).toContainText("Nein, ich bin kein Mensch.");
});

test("what it does not know it says, and names people to ask", async ({ openChat, page }) => {
  const chat = await openChat();

  await chat.ask("Wie backe ich einen Käsekuchen?");

  await expect(chat.card).toContainText(text("de", "card-abstain"));
  await expect(chat.card.getByRole("heading", { name: text("de", "card-contact") })).toBeVisible();
  await expect(chat.card.locator(".contact a.button")).toHaveAttribute("href", /^tel:\+\d+$/);
  await expectNotice(chat);
  await audit(page);
});

test("in an emergency the number comes first and can be dialled", async ({ openChat, page }) => {
  const chat = await openChat();

  await chat.ask("Hilfe, bei mir brennt es!");

  await expect(chat.card).toContainText(text("de", "card-emergency"));
  await expect(chat.answer).toContainText("112");
  await audit(page);
});

test("a question that may mean other services offers them, each with one click", async ({ openChat, page }) => {
  const chat = await openChat();

  await chat.ask("Ausweis");

  await expect(chat.choices.first()).toBeVisible();
  await audit(page);
  const question = (await chat.choices.first().getAttribute("value")) ?? "";
  await press(chat.choices.first());
  await chat.hasAnswered(question);
});

test("a topic of the first turn is asked with one click", async ({ openChat }) => {
  const chat = await openChat();
  const topic = chat.transcript.locator(".turn-first form").getByRole("button").first();
  const question = (await topic.getAttribute("value")) ?? "";

  await press(topic);

  await chat.hasAnswered(question);
  await expect(chat.source).toBeVisible();
});

test("nothing is left on the visitor's device", async ({ openChat, page }) => {
  const chat = await openChat();

  await chat.ask("Was kostet ein Reisepass?");
  await chat.ask("Und wie lange dauert das?");

  await expectNothingStored(page);
});

test("what a visitor writes is shown as text, never as markup", async ({ openChat, page }) => {
  const chat = await openChat();
  const question = 'Reisepass <img src=x onerror="document.title=1"><b>fett</b> & "Pass"';

  await chat.ask(question);

  await expect(chat.latest.locator(".question-text").locator("*")).toHaveCount(0);
  await expect(page).not.toHaveTitle("1");
});
