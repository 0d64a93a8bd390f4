import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { until } from "../server/test/desk.ts";
import { violationsOn } from "./lib/axe.ts";
import { openStreet, pageAs, type Street } from "./lib/desk-in-browser.ts";
import { englishMissingIn, flawsOf, textsOn } from "./lib/walking.ts";

const SECTIONS = [
  "me",
  "first-steps",
  "business",
  "people",
  "teams",
  "channels",
  "channels#new",
  "channels#new-telegram",
  "channels#new-sms",
  "mailboxes",
  "chats",
  "saved-replies",
  "promises",
  "routing",
  "coach",
  "tags",
  "attributes",
];
/** Marked where it was found in what customers wrote. */
const SEARCHED = "order";
const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
let street: Street;
/** Every screen of the app, with life in it. */
let screens: Record<string, string>;
/** What the business itself has written in English. */
let ownWords: string[];

beforeAll(async () => {
  street = await openStreet();
  const { owner } = street.cast;
  await owner.call("POST", "/workspace/sample-data");
  const rows = await until(async () => {
    const { body } = await owner.call("GET", "/conversations?view=all");
    return body.rows?.length > 10 && body.rows;
  }, "the samples");
  ownWords = (await owner.call("GET", "/saved-replies")).body.rows.map(({ title }: { title: string }) => title);
  const { id, customer } = rows.find((row: { attachmentCount: number }) => row.attachmentCount > 0) ?? rows[0];
  screens = {
    inbox: "/inbox/all",
    conversation: `/inbox/all/${id}`,
    search: `/search?q=${SEARCHED}`,
    customers: "/customers",
    customer: `/customers/${customer.id}`,
    practice: "/coach/practice",
    drill: "/coach/practice/ka-bank-double-charge",
    learning: "/coach/learning?rule=blame",
    "team's learning": "/coach/team",
    queue: "/queue",
    ...Object.fromEntries(SECTIONS.map((section) => [`settings ${section}`, `/settings/${section}`])),
  };
}, 120_000);
afterAll(() => street?.close());

describe.each([
  ["en", "light", WIDE],
  ["ka", "light", WIDE],
  ["en", "dark", WIDE],
  ["uz", "dark", WIDE],
  ["ka", "light", PHONE],
  ["ru", "dark", PHONE],
] as const)("in %s and %s at %j", (language, colorScheme, viewport) => {
  it("has nothing that keeps anybody out", { timeout: 240_000 }, async () => {
    const page = await ninoIn(language, { colorScheme, viewport });
    const found: Record<string, string[]> = {};
    for (const [name, path] of Object.entries(screens)) {
      await settled(page, path);
      found[name] = await violationsOn(page);
    }
    await page.context().close();
    expect(found).toEqual(Object.fromEntries(Object.keys(screens).map((name) => [name, []])));
  });

  it("lets everybody in at the door", async () => {
    const page = await (await street.open({ colorScheme, viewport })).newPage();
    await page.addInitScript(`localStorage.setItem("guli.language", "${language}")`);
    await settled(page, "/sign-in");
    expect(await violationsOn(page)).toEqual([]);
    await page.context().close();
  });
});

describe.each(["en", "ka", "uz", "ru", "uz-Cyrl"] as const)("in %s", (language) => {
  it.each([
    ["desk", WIDE],
    ["phone", PHONE],
  ] as const)("fits a %s, in its own words and letters", { timeout: 240_000 }, async (_, viewport) => {
    const english = language === "en" || language === "uz-Cyrl" ? new Set<string>() : englishMissingIn(language);
    for (const words of [...ownWords, ...[...english].filter((text) => text.toLowerCase() === SEARCHED)]) english.delete(words);
    const page = await ninoIn(language, { viewport });
    await page.goto(street.origin + "/inbox/open");
    // A browser that was never here begins in its own language, until the desk says who it is.
    await page.locator(`html[lang="${language}"]`).waitFor();
    const found: Record<string, string[]> = {};
    for (const [name, path] of Object.entries(screens)) {
      await settled(page, path);
      const untranslated = (await textsOn(page)).filter((text) => english.has(text)).map((text) => `in English: ${text}`);
      found[name] = [...(await flawsOf(page)), ...untranslated];
    }
    await page.context().close();
    expect(found).toEqual(Object.fromEntries(Object.keys(screens).map((name) => [name, []])));
  });
});

async function ninoIn(language: string, options: { colorScheme?: "light" | "dark"; viewport: { width: number; height: number } }): Promise<Page> {
  await street.cast.owner.call("PATCH", "/me", { language });
  return pageAs(street, street.cast.owner, options);
}

/** Nothing more is fetched, nothing is drawn as a skeleton or is still moving. */
async function settled(page: Page, path: string): Promise<void> {
  await page.goto(street.origin + path);
  await page.getByRole("main").or(page.getByRole("heading")).first().waitFor();
  await expect.poll(() => page.locator(".mantine-Skeleton-root:visible, [aria-busy=true]:visible").count(), { timeout: 15_000 }).toBe(0);
  await page.evaluate("Promise.all(document.getAnimations().map((one) => one.finished.catch(() => {})))");
  await page.evaluate("document.fonts.ready.then(() => true)");
}
