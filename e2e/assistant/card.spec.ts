import { audit } from "../fixtures/a11y.ts";
import { expect, test } from "../fixtures/index.ts";
import { press } from "../fixtures/press.ts";
import { plain, text } from "../fixtures/texts.ts";

const QUESTION = "Was kostet ein Reisepass?";

test("fees are a table whose rows say for whom they hold", async ({ openChat }) => {
  const chat = await openChat();

  await chat.ask(QUESTION);

  const rows = chat.card.locator(".card-asked .fees").getByRole("row");
  expect(await rows.count()).toBeGreaterThan(1);
  await expect(rows.first()).toContainText(/70,00\s€/);
  await expect(rows.first().getByRole("rowheader")).not.toBeEmpty();
});

test("documents can be ticked by keyboard, and nothing of it is sent", async ({ openChat, page }) => {
  const chat = await openChat();
  await chat.ask("Welche Unterlagen brauche ich für einen Reisepass?");
  const list = chat.card.getByRole("list", { name: text("de", "card-checklist") });
  const box = list.getByRole("checkbox").first();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));

  await box.focus();
  await page.keyboard.press("Space");

  await expect(box).toBeChecked();
  expect(asked).toEqual([]);
  const target = await list.locator("label").first().boundingBox();
  expect(target?.height).toBeGreaterThanOrEqual(44);
  await audit(page);
});

test("an answer says why it came", async ({ openChat }) => {
  const chat = await openChat();
  await chat.ask(QUESTION);
  const why = chat.card.locator("details.why");

  await why.locator("summary").focus();
  await why.locator("summary").press("Enter");

  const said = plain(await why.locator(".why-body").innerText());
  expect(said).toContain(plain(text("de", "why-service", { service: "Reisepass beantragen" })));
  expect(said).toContain(plain(text("de", "why-part", { part: text("de", "facet-fees") })));
  expect(said).toMatch(/\bKI\b/);
});

test("the office is there with today's hours, its address and a map that is only a link", async ({ openChat }) => {
  const chat = await openChat();

  await chat.ask(QUESTION);

  const contact = chat.card.locator(".contact");
  await expect(contact.locator(".contact-hours")).not.toBeEmpty();
  const map = contact.getByRole("link", { name: text("de", "card-map") });
  await expect(map).toHaveAttribute("href", /^https:\/\/.+Musterstadt/);
  await expect(map).toHaveAttribute("rel", /noopener/);
});

for (const [key, name] of [
  ["card-feedback-yes", "helped"],
  ["card-feedback-no", "did not help"],
] as const) {
  test(`whoever says that an answer ${name} is thanked, and the answer stays`, async ({ openChat, page }) => {
    const chat = await openChat();
    await chat.ask(QUESTION);

    await press(chat.feedback.getByRole("button", { name: text("de", key) }));

    await expect(chat.card.locator(".feedback-thanks")).toContainText(text("de", "card-feedback-thanks"));
    await expect(chat.feedback).toHaveCount(0);
    await expect(chat.card.getByText(/70,00\s€/).first()).toBeVisible();
    await expect(chat.latest.locator(".question-text")).toHaveText(QUESTION);
    await audit(page);
  });
}

test("a change of language keeps the conversation", async ({ openChat, page }) => {
  const chat = await openChat("de");
  await chat.ask(QUESTION);

  await press(page.locator(".language-menu summary"));
  await press(page.getByRole("button", { name: "Türkçe" }));

  await expect(page.locator("html")).toHaveAttribute("lang", "tr");
  const turn = page.locator("#latest");
  await expect(turn.locator(".question-text")).toHaveText(QUESTION);
  await expect(turn.getByRole("article")).toHaveAttribute("lang", "tr");
  await expect(turn.getByRole("article")).toContainText("70,00");
  await audit(page);
});

test("the conversation can be begun anew from every state, without a word left", async ({ openChat, page }) => {
  const chat = await openChat();
  await chat.ask(QUESTION);

  await press(page.getByRole("link", { name: text("de", "chat-restart") }));

  await expect(page).toHaveURL(/\/chat\?language=de$/);
  await expect(chat.latest).toHaveCount(0);
  await expect(page.locator(".turn-first")).toBeVisible();
  await expect(page.getByText(QUESTION)).toHaveCount(0);
});

test("the first turn has the notice, what it can do, and five topics", async ({ openChat }) => {
  const chat = await openChat();
  const first = chat.transcript.locator(".turn-first");

  await expect(first.locator(".card-notice")).toBeVisible();
  await expect(first).toContainText(text("de", "chat-can"));
  await expect(first.locator("form.choices").getByRole("button")).toHaveCount(5);
});

test("in an emergency the number is a button of its own", async ({ openChat }) => {
  const chat = await openChat();

  await chat.ask("Hilfe, bei mir brennt es!");

  const call = chat.card.getByRole("link", { name: /112/ });
  await expect(call.first()).toHaveAttribute("href", "tel:112");
  const box = await call.first().boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
  await expect(chat.feedback).toHaveCount(0);
});

test("a title that exists only in German says so to screen readers", async ({ openChat, page }) => {
  const chat = await openChat("fa");
  await chat.ask("Reisepass");

  const wrong = await page.locator("[lang=de]").evaluateAll((parts) =>
    parts.filter((part) => getComputedStyle(part).direction === "rtl").map((part) => part.outerHTML.slice(0, 100)),
  );

  expect(wrong).toEqual([]);
});
