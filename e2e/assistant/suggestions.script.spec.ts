import { audit } from "../fixtures/a11y.ts";
import { expect, test } from "../fixtures/index.ts";

test("what is typed brings questions of the town, and the keyboard chooses one", async ({ openChat, page }) => {
  const chat = await openChat();
  await expect(chat.input).toHaveAttribute("role", "combobox");
  await expect(chat.input).toHaveAttribute("aria-expanded", "false");

  await chat.input.pressSequentially("Reisepass");
  const options = chat.suggestions.getByRole("option");
  await expect(options.first()).toBeVisible();
  await expect(chat.input).toHaveAttribute("aria-expanded", "true");
  expect(await options.count()).toBeLessThanOrEqual(5);
  await audit(page);
  await chat.input.press("ArrowDown");
  const first = options.first();
  await expect(first).toHaveAttribute("aria-selected", "true");
  await expect(chat.input).toHaveAttribute("aria-activedescendant", (await first.getAttribute("id")) ?? "?");
  await expect(chat.input).toBeFocused();
  const question = await first.innerText();
  await chat.input.press("Enter");

  await chat.hasAnswered(question);
  await expect(chat.suggestions).toBeHidden();
  await expect(chat.input).toBeFocused();
});

test("Enter asks what was typed as long as no suggestion is active", async ({ openChat }) => {
  const chat = await openChat();
  await chat.input.pressSequentially("Reisepass");
  await expect(chat.suggestions).toBeVisible();

  await chat.input.press("ArrowDown");
  await chat.input.press("ArrowUp");
  await expect(chat.input).not.toHaveAttribute("aria-activedescendant");
  await chat.input.press("Enter");

  await chat.hasAnswered("Reisepass");
});

test("the arrows go round through the suggestions and what was typed", async ({ openChat }) => {
  const chat = await openChat();
  await chat.input.pressSequentially("Reisepass");
  const options = chat.suggestions.getByRole("option");
  await expect(options.first()).toBeVisible();
  const count = await options.count();

  await chat.input.press("ArrowUp");
  await expect(options.last()).toHaveAttribute("aria-selected", "true");
  await chat.input.press("ArrowDown");
  await expect(chat.suggestions.locator("[aria-selected=true]")).toHaveCount(0);
  for (let pressed = 0; pressed < count; pressed += 1) {
    await chat.input.press("ArrowDown");
  }

  await expect(options.last()).toHaveAttribute("aria-selected", "true");
  await expect(chat.suggestions.locator("[aria-selected=true]")).toHaveCount(1);
});

test("Escape takes the suggestions away and leaves what was typed", async ({ openChat }) => {
  const chat = await openChat();
  await chat.input.pressSequentially("Reisepass");
  await expect(chat.suggestions).toBeVisible();

  await chat.input.press("Escape");

  await expect(chat.suggestions).toBeHidden();
  await expect(chat.input).toHaveValue("Reisepass");
  await expect(chat.input).toHaveAttribute("aria-expanded", "false");
});

test("a click on a suggestion asks it", async ({ openChat }) => {
  const chat = await openChat("en");
  await chat.input.pressSequentially("passport");
  const option = chat.suggestions.getByRole("option").first();
  const question = await option.innerText();

  await option.click();

  await chat.hasAnswered(question);
});

test("suggestions go when the focus goes, and cover neither notice nor input", async ({ openChat, page }) => {
  const chat = await openChat();
  await chat.input.pressSequentially("Reisepass");
  await expect(chat.suggestions).toBeVisible();

  const boxes = [chat.notice, chat.suggestions, chat.input];
  const [notice, list, input] = await Promise.all(boxes.map((one) => one.boundingBox()));
  expect((notice?.y ?? 0) + (notice?.height ?? 0)).toBeLessThanOrEqual((list?.y ?? 0) + 1);
  expect((list?.y ?? 0) + (list?.height ?? 0)).toBeLessThanOrEqual((input?.y ?? 0) + 1);
  await page.keyboard.press("Tab");

  await expect(chat.suggestions).toBeHidden();
});

test("what was typed goes to our own server only, in the body and never in an address", async ({ openChat, page }) => {
  const chat = await openChat();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));

  await chat.input.pressSequentially("Geheimes Reisepass");
  await page.waitForTimeout(600);

  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((url) => /Geheimes/i.test(decodeURIComponent(url)))).toEqual([]);
});

test("without an answer of the server nothing is suggested and asking still works", async ({ openChat, page, quiet }) => {
  quiet.allow(/status of 503/);
  const chat = await openChat();
  await page.route("**/api/v1/suggest", (route) => route.fulfill({ status: 503, body: "" }));

  await chat.input.pressSequentially("Was kostet ein Reisepass?");
  await page.waitForTimeout(400);
  await expect(chat.suggestions).toBeHidden();
  await chat.input.press("Enter");

  await chat.hasAnswered("Was kostet ein Reisepass?");
  await expect(chat.problem).toBeHidden();
});
