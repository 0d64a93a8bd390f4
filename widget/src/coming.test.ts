import { expect, it } from "vitest";
import { noteComing } from "./coming.ts";
import { keep } from "./kept.ts";

const cameBy = (...searches: string[]): string | null => {
  const kept = keep("", () => {
    throw new Error("no storage");
  });
  for (const search of searches) noteComing(kept, search);
  return kept.read<{ cameBy: string }>("identity")?.cameBy ?? null;
};

it.each<[string[], string | null]>([
  [["?r=K7QF-9X2M-4TBZ"], "K7QF-9X2M-4TBZ"],
  [["?utm_source=referral&ref=k7qf9x2m4tbz&x=1"], "k7qf9x2m4tbz"],
  [["?r=K7QF-9X2M-4TBZ", "?page=2"], "K7QF-9X2M-4TBZ"],
  [["?r=short"], null],
  [["?color=K7QF-9X2M-4TBZ"], null],
  [["?r=%3Cscript%3Ealert"], null],
  [[""], null],
])("%j: came by %s", (searches, code) => expect(cameBy(...searches)).toBe(code));
