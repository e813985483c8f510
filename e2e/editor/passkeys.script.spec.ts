import { rm } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { audit } from "../fixtures/a11y.ts";
import { expect, test } from "../fixtures/index.ts";
import { newDataFolder } from "../fixtures/seed.ts";
import { startServer } from "../fixtures/server.ts";
import { PASSWORD, accept, inviteFromHost } from "../fixtures/staff.ts";

test("a passkey: set up, signed in with, proved again with, refused as a copy, removed", async ({ browser, isMobile }) => {
  test.skip(isMobile, "staff work at a desk");
  test.setTimeout(180_000);
  const data = await newDataFolder();
  // More attempts than anybody makes in a minute.
  const settings = Object.fromEntries(
    ["QUOTA", "BURST", "SOFT"].map((name) => [`STADTLOTSE_LIMITS__SIGN_IN__CLIENT__${name}`, "30"]),
  );
  const server = await startServer({ data, hasPasskeys: true, settings });
  try {
    const anna = await accept(browser, server, "Anna Amt", await inviteFromHost(server, "Anna Amt", "administrator"));
    const { page } = anna;
    const device = await anna.context.newCDPSession(page);
    await device.send("WebAuthn.enable");
    const { authenticatorId } = await device.send("WebAuthn.addVirtualAuthenticator", {
      options: {
        protocol: "ctap2",
        transport: "internal",
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });

    await page.goto("/editor/account");
    await audit(page);
    await page.getByRole("link", { name: "Passkey einrichten" }).click();
    await audit(page);
    await page.getByLabel("Gerät").fill("Laptop im Rathaus");
    await page.getByRole("button", { name: "Passkey einrichten" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Der Passkey ist eingerichtet." })).toBeVisible();
    await expect(page.getByRole("rowheader", { name: "Laptop im Rathaus" })).toBeVisible();
    await audit(page);

    // Signing in: the password first, then the passkey.
    await page.getByRole("button", { name: "Abmelden" }).click();
    await audit(page);
    await knock(page);
    await audit(page);
    await page.getByRole("button", { name: "Mit Passkey bestätigen" }).click();
    await expect(page.getByRole("heading", { name: "Übersicht", level: 1 })).toBeVisible();

    // Proving it again.
    await page.goto("/editor/prove");
    await page.getByLabel("Passwort", { exact: true }).fill(PASSWORD);
    await page.getByRole("button", { name: "Anmelden" }).click();
    await page.getByRole("button", { name: "Mit Passkey bestätigen" }).click();
    await expect(page.getByRole("heading", { name: "Übersicht", level: 1 })).toBeVisible();

    // A copy of the device that has counted less is refused.
    const { credentials } = await device.send("WebAuthn.getCredentials", { authenticatorId });
    const [credential] = credentials;
    if (!credential) {
      throw new Error("the device keeps no passkey");
    }
    const { credentialId, signCount } = credential;
    expect(signCount).toBeGreaterThan(1);
    await device.send("WebAuthn.removeCredential", { authenticatorId, credentialId });
    await device.send("WebAuthn.addCredential", { authenticatorId, credential: { ...credential, signCount: 0 } });
    await page.getByRole("button", { name: "Abmelden" }).click();
    await knock(page);
    await page.getByRole("button", { name: "Mit Passkey bestätigen" }).click();
    await expect(page.getByRole("alert")).toContainText("stimmen nicht");

    // Nobody showed finger, face or PIN: the browser says so, and the code of the app helps.
    await device.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false });
    await knock(page);
    await page.getByRole("button", { name: "Mit Passkey bestätigen" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Das hat nicht geklappt" })).toBeVisible();
    await audit(page);
    await page.getByLabel("Code aus der App").fill(await anna.code());
    await page.getByRole("button", { name: "Anmelden" }).click();
    await expect(page.getByRole("heading", { name: "Übersicht", level: 1 })).toBeVisible();

    await page.goto("/editor/account");
    await page.getByRole("button", { name: "Entfernen: Laptop im Rathaus" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Der Passkey ist entfernt." })).toBeVisible();
    await page.goto("/editor/audit");
    for (const action of ["Passkey eingerichtet", "Passkey entfernt", "Anmeldung gescheitert"]) {
      await expect(page.getByRole("rowheader", { name: action, exact: true }).first()).toBeVisible();
    }
    await anna.context.close();
  } finally {
    await server.stop();
    await rm(data, { recursive: true });
  }
});

/** Shows name and password, and no code. */
async function knock(page: Page): Promise<void> {
  await page.getByLabel("Name", { exact: true }).fill("Anna Amt");
  await page.getByLabel("Passwort", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Anmelden" }).click();
  await expect(page.getByText("Bestätigen Sie sich jetzt mit Ihrem Passkey")).toBeVisible();
}
