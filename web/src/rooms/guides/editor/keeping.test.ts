import type { GuideText } from "@guli/contract";
import { beforeEach, expect, test } from "vitest";
import { keepText, type Content, type Kept, type Means } from "./keeping.ts";

const content: Content = { title: "Return a lamp", slug: "return-a-lamp", summary: "", body: "", steps: [] };
const text = (change: Partial<GuideText> = {}): GuideText =>
  ({ ...content, guideId: "g", language: "en", version: 3, brief: {} as GuideText["brief"], ...change }) as GuideText;

let atDesk: GuideText;
let shelf: Kept | null;
let planned: (() => void) | null;
let trouble: "changed" | "refused" | "away" | null;
let saves: string[];
let during: () => void;

beforeEach(() => {
  atDesk = text();
  shelf = null;
  planned = null;
  trouble = null;
  saves = [];
  during = () => {};
});

const means: Means = {
  save: async (given, version) => {
    if (trouble) throw trouble;
    if (version !== atDesk.version) throw "changed";
    saves.push(given.title);
    atDesk = text({ ...given, version: version + 1 });
    during();
    return atDesk;
  },
  fetch: async () => atDesk,
  shelf: { read: () => shelf, write: (kept) => void (shelf = kept) },
  later: (run) => ((planned = run), () => void (planned = null)),
  meaningOf: (error) => error as "changed",
  onSaved: () => {},
};

test("what is typed lies in the browser at once and at the desk after a pause", async () => {
  const keeper = keepText(text(), means);
  keeper.change({ title: "Return a broken lamp" });
  expect(keeper.now().keeping).toBe("unsaved");
  expect(shelf?.content.title).toBe("Return a broken lamp");
  expect(saves).toEqual([]);
  planned?.();
  expect(await keeper.settle()).toBe(true);
  expect(saves).toEqual(["Return a broken lamp"]);
  expect(shelf).toBeNull();
  expect(keeper.now()).toMatchObject({ keeping: "saved", version: 4 });
});

test("what is typed while it is saved is saved next, from the version that the first has made", async () => {
  const keeper = keepText(text(), means);
  keeper.change({ title: "One" });
  during = () => ((during = () => {}), keeper.change({ title: "Two" }));
  await keeper.settle();
  expect(keeper.now().keeping).toBe("unsaved");
  expect(shelf).toMatchObject({ content: { title: "Two" }, version: 4 });
  expect(await keeper.settle()).toBe(true);
  expect(saves).toEqual(["One", "Two"]);
});

test("without a connection it stays here and is tried again", async () => {
  const keeper = keepText(text(), means);
  trouble = "away";
  keeper.change({ title: "Written in a tunnel" });
  expect(await keeper.settle()).toBe(false);
  expect(keeper.now().keeping).toBe("kept-here");
  const later = keepText(text(), means);
  expect(later.now()).toMatchObject({ keeping: "unsaved", content: { title: "Written in a tunnel" } });
  trouble = null;
  expect(await keeper.settle()).toBe(true);
});

test("nothing is saved over what another has saved, until one says whose is kept", async () => {
  const keeper = keepText(text(), means);
  keeper.change({ title: "Mine" });
  atDesk = text({ title: "Theirs", version: 4 });
  expect(await keeper.settle()).toBe(false);
  keeper.change({ title: "Still mine" });
  expect(await keeper.settle()).toBe(false);
  expect(keeper.now().keeping).toBe("changed");
  expect(atDesk.title).toBe("Theirs");
  await keeper.keepMine();
  expect(atDesk.title).toBe("Still mine");
  expect(keeper.now().keeping).toBe("saved");
});

test("theirs can be taken instead", async () => {
  const keeper = keepText(text(), means);
  keeper.change({ title: "Mine" });
  atDesk = text({ title: "Theirs", version: 9 });
  await keeper.settle();
  await keeper.takeTheirs();
  expect(keeper.now()).toMatchObject({ keeping: "saved", version: 9, content: { title: "Theirs" } });
  expect(shelf).toBeNull();
});

test("what was left in the browser before another saved is asked about, not saved", () => {
  shelf = { content: { ...content, title: "Left here" }, version: 2 };
  expect(keepText(text(), means).now()).toMatchObject({ keeping: "changed", content: { title: "Left here" } });
});

test("what the desk does not take is not tried again until it is changed", async () => {
  const keeper = keepText(text(), means);
  trouble = "refused";
  keeper.change({ slug: "taken" });
  await keeper.settle();
  expect(keeper.now()).toMatchObject({ keeping: "refused", refusal: "refused" });
  expect(planned).toBeNull();
  trouble = null;
  keeper.change({ slug: "free" });
  expect(await keeper.settle()).toBe(true);
});

test("another's text is taken where nothing is being written, and only there", () => {
  const keeper = keepText(text(), means);
  keeper.heard(text({ title: "Theirs", version: 4 }));
  expect(keeper.now()).toMatchObject({ content: { title: "Theirs" }, version: 4 });
  keeper.change({ title: "Mine" });
  keeper.heard(text({ title: "Later", version: 5 }));
  expect(keeper.now().content.title).toBe("Mine");
});
