import { audit } from "../fixtures/a11y.ts";
import { Chat, untilScriptRuns } from "../fixtures/chat.ts";
import { expect, test } from "../fixtures/index.ts";
import { press } from "../fixtures/press.ts";
import { text } from "../fixtures/texts.ts";

const UNANSWERED = "Wie backe ich einen Käsekuchen?";
const ANSWERED = "Was kostet ein Reisepass?";

test("nothing is offered where the town has no inbox", async ({ openChat, page }) => {
  const chat = await openChat();

  await chat.ask(UNANSWERED);

  await expect(chat.card.getByRole("button", { name: text("de", "share-button") })).toHaveCount(0);
  await page.goto("/privacy?language=de");
  await expect(page.getByLabel(text("de", "forget-label"))).toHaveCount(0);
});

test("a question is shared by one press, and its code takes it back", async ({
  javaScriptEnabled,
  page,
  sharingServer,
}) => {
  const hasScript = javaScriptEnabled !== false;
  await page.goto(`${sharingServer.url}/chat?language=de`);
  if (hasScript) {
    await untilScriptRuns(page);
  }
  const chat = new Chat(page);
  await chat.ask(UNANSWERED);
  const share = chat.card.getByRole("button", { name: text("de", "share-button") });
  await expect(share).toBeVisible();
  expect((await share.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await audit(page);

  await press(share);

  const shared = chat.card.locator(".share-thanks");
  await expect(shared).toBeVisible();
  await expect(shared).toContainText(text("de", "share-thanks"));
  await expect(shared.locator(".share-code")).toHaveText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/);
  await expect(share).toHaveCount(0);
  if (hasScript) {
    await expect(shared).toBeFocused();
  }
  await audit(page);
  const code = (await shared.locator(".share-code").innerText()).trim();

  await page.goto(`${sharingServer.url}/privacy?language=de`);
  for (const said of ["forget-deleted", "forget-unknown"]) {
    await page.getByLabel(text("de", "forget-label")).fill(code.toLowerCase());
    await press(page.getByRole("button", { name: text("de", "forget-button") }));
    await expect(page.locator("#forget").getByRole("status")).toHaveText(text("de", said));
    await audit(page);
  }
});

test("below an answer it is offered to who says that it did not help", async ({
  javaScriptEnabled,
  page,
  sharingServer,
}) => {
  await page.goto(`${sharingServer.url}/chat?language=de`);
  if (javaScriptEnabled !== false) {
    await untilScriptRuns(page);
  }
  const chat = new Chat(page);
  await chat.ask(ANSWERED);
  const share = chat.card.getByRole("button", { name: text("de", "share-button") });
  await expect(share).toBeHidden();

  await press(chat.feedback.getByRole("button", { name: text("de", "card-feedback-no") }));

  await expect(share).toBeVisible();
  await press(share);
  await expect(chat.card.locator(".share-code")).toHaveText(/-/);
  await audit(page);
});
