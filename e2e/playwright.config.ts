import { userInfo } from "node:os";
import { defineConfig, devices, type PlaywrightTestConfig } from "@playwright/test";

/** Debian's Chromium; Playwright's own download is not needed. */
const chromium = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

const args = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-gpu",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run",
];
if (userInfo().uid === 0) {
  args.push("--no-sandbox");
}

const desktop = { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 800 } };
const projects: PlaywrightTestConfig["projects"] = [
  { name: "script", use: desktop },
  {
    name: "no-script",
    testIgnore: ["**/*.script.spec.ts", "pages/looks.spec.ts"],
    use: { ...desktop, javaScriptEnabled: false },
  },
  {
    name: "phone",
    testIgnore: "pages/looks.spec.ts",
    use: { ...desktop, viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  },
];

export default defineConfig({
  globalSetup: "./global-setup.ts",
  outputDir: "test-results/runs",
  forbidOnly: Boolean(process.env["CI"]),
  retries: 0,
  // The server's model and the browser share two cores.
  workers: 1,
  timeout: 30_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: "test-results/results.json" }]],
  projects: process.env["SCREENSHOTS"]
    ? [{ name: "screenshots", testMatch: "screenshots/*.ts", use: desktop }]
    : projects,
  use: {
    launchOptions: { executablePath: chromium, args },
    locale: "de-DE",
    timezoneId: "Europe/Berlin",
    trace: "on-first-retry",
  },
});
