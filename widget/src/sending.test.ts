import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Luck, ModelBrowser, ModelDesk, ModelTab } from "../test/tabs.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  vi.stubGlobal("location", { href: "https://lali.example/tulips#basket" });
});
afterEach(() => vi.useRealTimers());

type Happening = { is: "write" | "reload" | "notice" | "stream"; tab: number } | { is: "luck"; luck: Luck } | { is: "time"; ms: number };

const tab = fc.nat(1);
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ is: fc.constant("write" as const), tab }) },
  { weight: 2, arbitrary: fc.record({ is: fc.constantFrom("reload" as const, "notice" as const, "stream" as const), tab }) },
  { weight: 3, arbitrary: fc.record({ is: fc.constant("luck" as const), luck: fc.constantFrom<Luck>("fine", "unreached", "unheard", "slowed") }) },
  { weight: 4, arbitrary: fc.record({ is: fc.constant("time" as const), ms: fc.constantFrom(1, 100, 450, 2000, 20_000) }) },
);

/** Plays a story in a browser with two tabs, checking after each step that nothing is shown twice or missing where it was written. */
async function play(story: Happening[], hasLocks: boolean): Promise<{ desk: ModelDesk; browser: ModelBrowser; written: string[] }> {
  const desk = new ModelDesk();
  const browser = new ModelBrowser(desk, hasLocks);
  const tabs = [new ModelTab(browser), new ModelTab(browser)];
  const written: string[] = [];
  for (const one of story) {
    if (one.is === "luck") desk.luck.push(one.luck);
    else if (one.is === "time") await vi.advanceTimersByTimeAsync(one.ms);
    else {
      const at = tabs[one.tab] as ModelTab;
      if (one.is === "write") {
        written.push(`message ${written.length}`);
        at.write(written.at(-1) as string, written.length);
      }
      if (one.is === "reload") tabs[one.tab] = at.reload(browser);
      if (one.is === "notice") at.notice();
      if (one.is === "stream") at.listen(desk.stored);
    }
    for (const { shown } of tabs) expect(new Set(shown).size, "shown twice").toBe(shown.length);
  }
  // The network is well again and stays so: a page is loaded, and what was missed comes in.
  desk.luck = [];
  await vi.advanceTimersByTimeAsync(1000);
  for (const [i, one] of tabs.entries()) tabs[i] = one.reload(browser);
  await vi.advanceTimersByTimeAsync(120_000);
  for (const one of tabs) one.listen(desk.stored);
  return { desk, browser, written };
}

describe.each([
  ["where one tab sends at a time", true],
  ["where tabs know nothing of each other", false],
])("%s", (_, hasLocks) => {
  it("every message is stored once, in the order of writing, and shown once in each tab, whatever happens on the way", async () => {
    const stories = fc.asyncProperty(fc.array(happening, { maxLength: 40 }), async (story) => {
      const { desk, browser, written } = await play(story, hasLocks);
      expect(desk.stored.map(({ text }) => text)).toEqual(written);
      for (const { shown } of browser.tabs) expect(shown).toEqual(written);
      expect(Object.keys(browser.storage).filter((name) => name.includes(":out:"))).toEqual([]);
    });
    await fc.assert(stories, { numRuns: 300 });
  });
});

it("asks the desk once for each message where nothing goes wrong", async () => {
  const desk = new ModelDesk();
  const take = vi.spyOn(desk, "take");
  const browser = new ModelBrowser(desk, true);
  const [here, there] = [new ModelTab(browser), new ModelTab(browser)];
  here.write("Hello", 1);
  here.write("Do you have tulips?", 2);
  there.notice();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(take).toHaveBeenCalledTimes(2);
  expect(there.shown).toEqual(["Hello", "Do you have tulips?"]);
});

it("does not send again what came back through the stream while its answer was lost", async () => {
  const desk = new ModelDesk();
  desk.luck = ["unheard"];
  const take = vi.spyOn(desk, "take");
  const tab = new ModelTab(new ModelBrowser(desk, true));
  tab.write("Hello", 1);
  await vi.advanceTimersByTimeAsync(100);
  tab.listen(desk.stored);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(take).toHaveBeenCalledTimes(1);
  expect(tab.shown).toEqual(["Hello"]);
});
