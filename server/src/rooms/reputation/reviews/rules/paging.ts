import type { ReviewPull } from "@guli/contract";
import { minus, type Instant } from "../../../../core/clock.ts";
import { textAt } from "./paths.ts";

/** Where to begin: what is newer than a day before the newest that is known, since clocks differ and lists are late. */
export function firstUrl({ url, since }: ReviewPull, known: Instant | null): string {
  if (since === "" || known === null) return url;
  const first = new URL(url);
  first.searchParams.set(since, minus(known, { hours: 24 }));
  return first.href;
}

/**
 * Where the next page is; null: there is none. A link may lead anywhere on the same site and nowhere else: our token goes along. A sentence where it may not be
 * followed.
 */
export function nextUrl(answer: unknown, { pull, here }: { pull: ReviewPull; here: string }): { url: string } | { why: string } | null {
  const next = textAt(answer, pull.nextAt);
  if (next === "" || next === "false") return null;
  if (pull.cursor !== "") {
    const url = new URL(here);
    url.searchParams.set(pull.cursor, next);
    return { url: url.href };
  }
  if (!URL.canParse(next, here)) return { why: "the address of the next page is none" };
  const url = new URL(next, here);
  return url.origin === new URL(pull.url).origin ? { url: url.href } : { why: `the next page is at another host: ${url.host}` };
}

const WAITS = [1, 5, 15, 60, 180, 360];

/** Minutes until a site is asked again that could not be asked so many times. */
export const waitAfter = (tries: number): number => WAITS[Math.min(Math.max(tries, 1), WAITS.length) - 1] ?? 360;
