import { beforeEach, expect, it, vi } from "vitest";
import { ModelBrowser, ModelDesk, ModelTab } from "../test/tabs.ts";
import { openPanel, restore } from "./opening.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse("2026-11-23T10:00:00Z") });
  vi.stubGlobal("location", { href: "https://lali.example/tulips" });
  vi.stubGlobal("document", { referrer: "", title: "Tulips", visibilityState: "visible" });
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
  return () => vi.useRealTimers();
});

/** A page on which the chat's looks were kept so many seconds ago, and nobody has written yet. */
function page(secondsAgo: number): ModelTab {
  const tab = new ModelTab(new ModelBrowser(new ModelDesk(), true));
  Object.assign(tab.chat, { token: { read: () => null, write: () => {} } });
  tab.chat.kept.write("looks", { config: { name: "Lali" }, at: Date.now() - secondsAgo * 1000 });
  return tab;
}

it("a visitor who only looks at pages costs the desk nothing while the looks are of today", () => {
  const tabs = [10, 23 * 3600, 25 * 3600].map(page);
  for (const tab of tabs) restore(tab.chat);
  expect(tabs.map(({ asked }) => asked)).toEqual([0, 0, 1]);
});

it("who opens the chat sees how things stand now, however lately an earlier page asked", () => {
  const tab = page(10);
  restore(tab.chat);
  openPanel(tab.chat);
  expect(tab.asked).toBe(1);
});

it("what this page has asked is not asked again by opening the chat once more, unless a minute has gone by", () => {
  const tab = page(10);
  openPanel(tab.chat);
  openPanel(tab.chat);
  expect(tab.asked).toBe(1);
  vi.advanceTimersByTime(61_000);
  openPanel(tab.chat);
  expect(tab.asked).toBe(2);
});
