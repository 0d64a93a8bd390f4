import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ninoIn, openGallery, PHONE, SEARCHED, settled, WIDE, type Gallery } from "./lib/gallery.ts";
import { englishMissingIn, flawsOf, textsOn } from "./lib/walking.ts";

/* Every screen in every language fits its window, and speaks that language alone. */

let street: Gallery;
beforeAll(async () => {
  street = await openGallery();
}, 120_000);
afterAll(() => street?.close());

describe.each(["en", "ka", "uz", "ru", "uz-Cyrl"] as const)("in %s", (language) => {
  it.each([
    ["desk", WIDE],
    ["phone", PHONE],
  ] as const)("fits a %s, in its own words and letters", { timeout: 240_000 }, async (_, viewport) => {
    const english = language === "en" || language === "uz-Cyrl" ? new Set<string>() : englishMissingIn(language);
    for (const words of [...street.ownWords, ...[...english].filter((text) => text.toLowerCase() === SEARCHED)]) english.delete(words);
    const page = await ninoIn(street, language, { viewport });
    await page.goto(street.origin + "/inbox/open");
    // A browser that was never here begins in its own language, until the desk says who it is.
    await page.locator(`html[lang="${language}"]`).waitFor();
    const found: Record<string, string[]> = {};
    for (const [name, path] of Object.entries(street.screens)) {
      await settled(page, street.origin + path);
      const untranslated = (await textsOn(page)).filter((text) => english.has(text)).map((text) => `in English: ${text}`);
      found[name] = [...(await flawsOf(page)), ...untranslated];
    }
    await page.context().close();
    expect(found).toEqual(Object.fromEntries(Object.keys(street.screens).map((name) => [name, []])));
  });
});
