import type { Page } from "@playwright/test";
import { audit } from "../fixtures/a11y.ts";
import { expect, test } from "../fixtures/index.ts";
import { type Language, isRightToLeft } from "../fixtures/texts.ts";

// WCAG 3.1.2: what is German inside a page of another language says so, and runs from left to right.

/** Where every Latin letter is a sign of another language. */
const OTHER_SCRIPT: { language: Language; fees: string; unclear: string }[] = [
  { language: "ar", fees: "كم سعر جواز السفر الألماني؟", unclear: "كيف أخبز كعكة الجبن؟" },
  { language: "fa", fees: "هزینه گذرنامه آلمانی چقدر است؟", unclear: "چطور کیک پنیر بپزم؟" },
  { language: "ru", fees: "Сколько стоит загранпаспорт?", unclear: "Как испечь чизкейк?" },
  { language: "uk", fees: "Скільки коштує закордонний паспорт?", unclear: "Як спекти чізкейк?" },
];

/** Names that are the same in every language. */
const NAMES = new Set(["Musterstadt", "Stadtlotse", "Express", "Cookies", "cookie"]);

/** German that does not say it: words in Latin letters outside of everything marked with `lang="de"`. */
async function unmarked(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const around = node.parentElement;
      const isGerman = /^de\b/.test(around?.closest("[lang]")?.getAttribute("lang") ?? "");
      // The menu names each language in itself; code is no language.
      const isLeftOut = around?.closest("script, style, .language-menu, pre, code") !== null;
      if (!isGerman && !isLeftOut) {
        found.push(node.nodeValue ?? "");
      }
    }
    return found;
  });
  // Addresses of mail and pages are no words.
  const words = texts.flatMap((text) => text.replaceAll(/\S+[@/]\S+|\S+\.(de|example)\b/g, "").match(/[\p{Script=Latin}]+/gu) ?? []);
  return words.filter((word) => /\p{Ll}/u.test(word) && word.length > 3 && !NAMES.has(word));
}

/** Parts marked as German that would be set from right to left. */
async function setWrongly(page: Page): Promise<string[]> {
  return page.locator("[lang=de]").evaluateAll((parts) =>
    parts
      .filter((part) => getComputedStyle(part).direction === "rtl" && part.textContent?.trim())
      .map((part) => part.outerHTML.slice(0, 100)),
  );
}

for (const { language, fees, unclear } of OTHER_SCRIPT) {
  test(`German inside answers in ${language} says that it is German`, async ({ openChat, page }) => {
    const chat = await openChat(language);
    expect(await unmarked(page)).toEqual([]);

    await chat.ask(fees);
    await expect(chat.card).toHaveAttribute("lang", language);
    // Office, address and titles are there, marked.
    const office = chat.card.locator(".contact-name [lang=de]");
    await expect(office).toHaveText("Bürgerbüro");
    await expect(chat.card.locator(".card-heading [lang=de]")).toHaveText("Reisepass");
    await expect(chat.card.locator(".contact-place [lang=de]")).toContainText("Musterstadt");
    expect(await unmarked(page)).toEqual([]);
    expect(await setWrongly(page)).toEqual([]);

    await chat.ask(unclear);
    await expect(chat.choices.first()).toBeVisible();
    expect(await unmarked(page)).toEqual([]);
    expect(await setWrongly(page)).toEqual([]);
    await audit(page);
  });

  for (const service of ["reisepass-beantragen", "wohnsitz-anmelden", "hundesteuer"]) {
    test(`German on the page of ${service} in ${language} says that it is German`, async ({ page }) => {
      await page.goto(`/services/${service}?language=${language}`);

      await expect(page.locator(".office-address").first()).toHaveAttribute("lang", "de");
      await expect(page.locator(".office-address").first()).toHaveCSS("direction", "ltr");
      expect(await unmarked(page)).toEqual([]);
      expect(await setWrongly(page)).toEqual([]);
      const direction = isRightToLeft(language) ? "rtl" : "ltr";
      await expect(page.getByRole("heading", { level: 1 })).toHaveCSS("direction", direction);
    });
  }

  test(`German on the town's page in ${language} says that it is German`, async ({ page }) => {
    await page.goto(`/?language=${language}`);

    expect(await unmarked(page)).toEqual([]);
    expect(await setWrongly(page)).toEqual([]);
  });
}

for (const [language, question] of [
  ["en", "How much is a passport?"],
  ["tr", "Pasaport ne kadar?"],
  ["pl", "Ile kosztuje paszport?"],
  ["fr", "Combien coûte un passeport allemand ?"],
  ["ro", "Cât costă pașaportul german?"],
  ["es", "¿Cuánto cuesta el pasaporte alemán?"],
  ["it", "Quanto costa il passaporto tedesco?"],
] as const) {
  test(`office, address and German words in brackets in ${language} say that they are German`, async ({ openChat }) => {
    const chat = await openChat(language);

    await chat.ask(question);

    await expect(chat.card).toHaveAttribute("lang", language);
    await expect(chat.card.locator(".contact-place [lang=de]")).toContainText("Marktplatz 1");
    await expect(chat.card.locator(".contact-name [lang=de]")).toHaveText("Bürgerbüro");
    // Every noun in brackets that the catalogue has in German.
    const plain = await chat.card.locator(".choice, .card-heading, .contact-name").evaluateAll((parts) =>
      parts.flatMap((part) => {
        const copy = part.cloneNode(true) as Element;
        copy.querySelectorAll("[lang=de]").forEach((german) => german.remove());
        return copy.textContent?.match(/\((Reisepass|Personalausweis|Bürgerbüro|vorläufiger Personalausweis)\)/g) ?? [];
      }),
    );
    expect(plain).toEqual([]);
  });
}
