import { expect, test } from "../fixtures/index.ts";

// Chromium aborts the downloads of a page that is left. The script took that for a fault and wrote it into the console.
test("a page that is left while its script loads is not a fault", async ({ page }) => {
  const told: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") told.push(message.text());
  });
  await page.route("**/*.wasm", async (route) => {
    const response = await route.fetch();
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.fulfill({ response }).catch(() => undefined);
  });
  for (const path of ["/chat", "/privacy", "/chat", "/accessibility", "/chat"]) {
    await page.goto(`${path}?language=de`, { waitUntil: "commit" });
    await page.waitForTimeout(120);
  }
  await page.goto("/privacy?language=de");
  await page.waitForTimeout(1_200);
  expect(told).toEqual([]);
});

test("a script that cannot be loaded is told of", async ({ page, quiet }) => {
  quiet.allow(/works without its script|Failed to load resource|net::ERR/);
  await page.route("**/*.wasm", (route) => route.abort());
  const told = page.waitForEvent("console", (message) => message.text().includes("works without its script"));
  await page.goto("/chat?language=de");
  await told;
});
