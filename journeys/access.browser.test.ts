import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violationsOn } from "./lib/axe.ts";
import { ninoIn, openGallery, PHONE, settled, WIDE, type Gallery } from "./lib/gallery.ts";

/* No screen keeps anybody out: each language, and both lights at either width. */

let street: Gallery;
beforeAll(async () => {
  street = await openGallery();
}, 120_000);
afterAll(() => street?.close());

describe.each([
  ["ka", "light", WIDE],
  ["en", "dark", WIDE],
  ["uz", "light", PHONE],
  ["ru", "dark", PHONE],
] as const)("in %s and %s at %j", (language, colorScheme, viewport) => {
  it("has nothing that keeps anybody out", { timeout: 240_000 }, async () => {
    const page = await ninoIn(street, language, { colorScheme, viewport });
    const found: Record<string, string[]> = {};
    for (const [name, path] of Object.entries(street.screens)) {
      await settled(page, street.origin + path);
      found[name] = await violationsOn(page);
    }
    await page.context().close();
    expect(found).toEqual(Object.fromEntries(Object.keys(street.screens).map((name) => [name, []])));
  });

  it("lets everybody in at the door", async () => {
    const page = await (await street.open({ colorScheme, viewport })).newPage();
    await page.addInitScript(`localStorage.setItem("guli.language", "${language}")`);
    await settled(page, `${street.origin}/sign-in`);
    expect(await violationsOn(page)).toEqual([]);
    await page.context().close();
  });
});
