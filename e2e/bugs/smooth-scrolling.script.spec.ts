import { expect, test } from "../fixtures/index.ts";

// `html { scroll-behavior: smooth }` moved the page between press and release: the click landed on another element and was lost.

test("no page scrolls smoothly: what is pressed stays where it is", async ({ openChat, page }) => {
  const chat = await openChat();
  await chat.ask("Was kostet ein Reisepass?");

  const smooth = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll("*")]
      .filter((one) => getComputedStyle(one).scrollBehavior === "smooth")
      .map((one) => one.outerHTML.slice(0, 80)),
  );

  expect(smooth).toEqual([]);
});

test("a press right after the page had to scroll to the input asks", async ({ openChat, page }) => {
  // So low that the composer does not stick, and the page scrolls to it.
  await page.setViewportSize({ width: 360, height: 420 });
  const chat = await openChat();
  const slow = await page.context().newCDPSession(page);
  await slow.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: "instant" }));

  const button = await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>("#question");
    const target = document.querySelector(".composer .ask-button");
    input?.focus();
    const { x, y, width, height } = target?.getBoundingClientRect() ?? new DOMRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.keyboard.type("Was kostet ein Reisepass?");
  // Where the button was as the input took the focus, with a finger's time between press and release.
  await page.mouse.move(button.x, button.y);
  await page.mouse.down();
  await page.waitForTimeout(80);
  await page.mouse.up();

  await chat.hasAnswered("Was kostet ein Reisepass?");
  await slow.send("Emulation.setCPUThrottlingRate", { rate: 1 });
});
