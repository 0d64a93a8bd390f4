import { expect, test } from "vitest";
import { draftOf } from "../../training/examples/draft.ts";
import { draftsOf } from "../../training/examples/stock.ts";
import { LANGUAGES, review, thingsNamed, type GivenThing } from "../index.ts";

const ALL: GivenThing[] = ["number", "phone", "email", "date", "address", "name"];

test.each(LANGUAGES)("%s: where a draft names nothing that can be given, nothing hangs on what was given", (language) => {
  let [naming, silent] = [0, 0];
  for (const one of draftsOf(language).slice(0, 120)) {
    const draft = draftOf(one);
    const named = thingsNamed(draft);
    if (ALL.some((thing) => named.has(thing))) {
      naming += 1;
      continue;
    }
    silent += 1;
    const input = { draft, customer: { name: one.name, mood: one.mood }, thread: one.thread };
    expect(review({ ...input, given: ALL }), draft).toEqual(review({ ...input, given: [] }));
  }
  expect(Math.min(naming, silent)).toBeGreaterThan(10);
});
