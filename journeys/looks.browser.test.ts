import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { atRest, ninoIn, openGallery, PHONE, SEARCHED, settled, WIDE, type Gallery } from "./lib/gallery.ts";
import { englishMissingIn, flawsOf, textsOn } from "./lib/walking.ts";

/* Every screen in every language fits its window, and speaks that language alone. */

let street: Gallery;
beforeAll(async () => {
  street = await openGallery();
}, 120_000);
afterAll(() => street?.close());

/** What is wrong and remains so: a page whose window has just changed takes a moment to draw itself for the other width. */
async function staysWrong(look: () => Promise<string[]>): Promise<string[]> {
  const deadline = performance.now() + 5_000;
  let wrong = await look();
  while (wrong.length > 0 && performance.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    wrong = await look();
  }
  return wrong;
}

describe.each(["en", "ka", "uz", "ru", "uz-Cyrl"] as const)("in %s", (language) => {
  it("fits a desk and a phone, in its own words and letters", { timeout: 240_000 }, async () => {
    const english = language === "en" || language === "uz-Cyrl" ? new Set<string>() : englishMissingIn(language);
    for (const words of [...street.ownWords, ...[...english].filter((text) => text.toLowerCase() === SEARCHED)]) english.delete(words);
    const page = await ninoIn(street, language, { viewport: WIDE });
    await page.goto(street.origin + "/inbox/open");
    // A browser that was never here begins in its own language, until the desk says who it is.
    await page.locator(`html[lang="${language}"]`).waitFor();
    const wrongOn = async () => {
      const untranslated = (await textsOn(page)).filter((text) => english.has(text)).map((text) => `in English: ${text}`);
      return [...(await flawsOf(page)), ...untranslated];
    };
    const found: Record<string, string[]> = {};
    for (const [name, path] of Object.entries(street.screens)) {
      await settled(page, street.origin + path);
      for (const [window, size] of [
        ["desk", WIDE],
        ["phone", PHONE],
      ] as const) {
        await page.setViewportSize(size);
        await atRest(page);
        const wrong = await staysWrong(wrongOn);
        if (wrong.length > 0) found[`${name}, ${window}`] = wrong;
      }
      await page.setViewportSize(WIDE);
    }
    await page.context().close();
    expect(found).toEqual({});
  });
});
