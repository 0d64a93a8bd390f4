import { expect } from "vitest";
import type { Page } from "playwright-core";
import { until } from "../../server/test/desk.ts";
import { openStreet, pageAs, type Street } from "./desk-in-browser.ts";

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
export const SEARCHED = "order";
export const WIDE = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

export type Gallery = Street & {
  /** Every screen of the app, with life in it: its path by its name. */
  screens: Record<string, string>;
  /** What the business itself has written in English. */
  ownWords: string[];
};

/** A desk with the samples, and the ways to all of its screens. */
export async function openGallery(): Promise<Gallery> {
  const street = await openStreet();
  const { owner } = street.cast;
  await owner.call("POST", "/workspace/sample-data");
  const rows = await until(async () => {
    const { body } = await owner.call("GET", "/conversations?view=all");
    return body.rows?.length > 10 && body.rows;
  }, "the samples");
  const ownWords = (await owner.call("GET", "/saved-replies")).body.rows.map(({ title }: { title: string }) => title);
  const { id, customer } = rows.find((row: { attachmentCount: number }) => row.attachmentCount > 0) ?? rows[0];
  const screens = {
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
    steps: "/steps",
    guides: "/guides",
    recoveries: "/recoveries",
    orders: "/orders",
    loyalty: "/loyalty",
    reputation: "/reputation",
    reports: "/reports",
    overview: "/overview",
    evidence: "/evidence",
    answers: "/survey-answers",
    ...Object.fromEntries(SECTIONS.map((section) => [`settings ${section}`, `/settings/${section}`])),
  };
  return { ...street, screens, ownWords };
}

export async function ninoIn(
  street: Street,
  language: string,
  options: { colorScheme?: "light" | "dark"; viewport: { width: number; height: number } },
): Promise<Page> {
  await street.cast.owner.call("PATCH", "/me", { language });
  return pageAs(street, street.cast.owner, options);
}

/** Goes there and waits until it is all there. */
export async function settled(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole("main").or(page.getByRole("heading")).first().waitFor();
  await atRest(page);
}

/** Nothing is being fetched, drawn as a skeleton, or still moving. */
export async function atRest(page: Page): Promise<void> {
  await expect.poll(() => page.locator(".mantine-Skeleton-root:visible, [aria-busy=true]:visible").count(), { timeout: 15_000 }).toBe(0);
  await page.evaluate("Promise.all(document.getAnimations().map((one) => one.finished.catch(() => {})))");
  await page.evaluate("document.fonts.ready.then(() => true)");
}
