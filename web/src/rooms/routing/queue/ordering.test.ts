import { expect, test } from "vitest";
import { inOrder, shareOf } from "./ordering.ts";
import type { Worker } from "./Workers.tsx";

const worker = (name: string, more: Partial<Worker> = {}): Worker => ({
  personId: name,
  name,
  presence: "here",
  goneSince: null,
  load: 0,
  capacity: 10,
  ...more,
});

test("who is here and has most room stands first, then the others by name", () => {
  const all = [
    worker("Zura", { presence: "away" }),
    worker("Ada", { load: 5 }),
    worker("Eka", { load: 1, capacity: 20 }),
    worker("Bela", { presence: "unseen", load: 9 }),
    worker("Gia", { capacity: 0 }),
  ];
  expect(inOrder(all).map(({ name }) => name)).toEqual(["Eka", "Ada", "Gia", "Bela", "Zura"]);
});

test("nobody is more than full", () => {
  expect([shareOf({ load: 12, capacity: 10 }), shareOf({ load: 0, capacity: 0 }), shareOf({ load: 5, capacity: 10 })]).toEqual([1, 1, 0.5]);
});
