import type { LiveEvent } from "@guli/contract";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { pauseBefore, type Told } from "./live-stream.ts";
import { listenTo } from "./live-tabs.ts";

/** Stands in for the browser's own, which has no counterpart in Node: what the desk says is said by hand. */
class StreamByHand extends EventTarget {
  static readonly CLOSED = 2;
  static opened: StreamByHand[] = [];
  readyState = 1;
  onerror: (() => void) | null = null;
  constructor() {
    super();
    StreamByHand.opened.push(this);
  }
  say(event: LiveEvent): void {
    this.dispatchEvent(new MessageEvent(event.type, { data: JSON.stringify(event) }));
  }
  break(): void {
    this.onerror?.();
  }
  close(): void {
    this.readyState = 2;
  }
}

const hello: LiveEvent = { type: "hello", server: "one", at: "2025-11-06T10:00:00Z" };
const typing: LiveEvent = { type: "customer-typing", conversationId: "0199f000-0000-7000-8000-000000000001" };
const stops: (() => void)[] = [];

beforeEach(() => {
  StreamByHand.opened = [];
  vi.stubGlobal("EventSource", StreamByHand);
  vi.stubGlobal("window", Object.assign(new EventTarget(), { BroadcastChannel }));
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function tab() {
  const told: Told[] = [];
  const states: string[] = [];
  const stop = listenTo({ tell: (one) => told.push(one), setState: (state) => states.push(state) });
  stops.push(stop);
  return {
    told,
    states,
    stop,
    events: () => told.flatMap((one) => (one.kind === "event" ? [one.event.type] : [])),
    missed: () => told.filter(({ kind }) => kind === "missed").length,
  };
}
const stream = (n: number): Promise<StreamByHand> => vi.waitFor(() => StreamByHand.opened[n] ?? Promise.reject(new Error(`stream ${n} is not open yet`)));

test("tabs share one stream, and hear the same", async () => {
  const [first, second] = [tab(), tab()];
  const one = await stream(0);
  one.say(hello);
  one.say(typing);
  await vi.waitFor(() => expect(second.events()).toEqual(["hello", "customer-typing"]));
  expect(first.events()).toEqual(["hello", "customer-typing"]);
  expect([first.states.at(-1), second.states.at(-1)]).toEqual(["on", "on"]);
  expect([first.missed(), second.missed(), StreamByHand.opened.length]).toEqual([1, 1, 1]);
});

test("what was fetched while the stream opened may be older than what it tells: the first greeting says so", async () => {
  const one = tab();
  const opened = await stream(0);
  expect(one.missed()).toBe(0);
  opened.say(hello);
  await vi.waitFor(() => expect(one.missed()).toBe(1));
});

test("when the tab with the stream closes, the next one opens its own and fetches what came in between", async () => {
  const [first, second] = [tab(), tab()];
  (await stream(0)).say(hello);
  await vi.waitFor(() => expect(second.states.at(-1)).toBe("on"));
  first.stop();
  const two = await stream(1);
  expect(StreamByHand.opened[0]?.readyState).toBe(StreamByHand.CLOSED);
  two.say(hello);
  expect(second.missed()).toBe(2);
});

test("a broken stream is opened again, and says that something may have been missed", async () => {
  vi.stubGlobal("navigator", {});
  vi.useFakeTimers();
  const one = tab();
  StreamByHand.opened[0]?.say(hello);
  StreamByHand.opened[0]?.break();
  expect(one.states.at(-1)).toBe("lost");
  expect(StreamByHand.opened).toHaveLength(1);
  vi.advanceTimersByTime(pauseBefore(0, 1));
  expect(StreamByHand.opened).toHaveLength(2);
  expect(one.missed()).toBe(1);
  StreamByHand.opened[1]?.say(hello);
  expect([one.states.at(-1), one.missed()]).toEqual(["on", 2]);
});

test("as soon as the network is back, the pause is over", () => {
  vi.stubGlobal("navigator", {});
  vi.useFakeTimers();
  tab();
  for (let tries = 0; tries < 8; tries++) {
    StreamByHand.opened.at(-1)?.break();
    vi.advanceTimersByTime(30_000);
  }
  StreamByHand.opened.at(-1)?.break();
  const before = StreamByHand.opened.length;
  window.dispatchEvent(new Event("online"));
  expect(StreamByHand.opened).toHaveLength(before + 1);
});

test("a line that has fallen silent is given up, one that only beats is kept", () => {
  vi.stubGlobal("navigator", {});
  vi.useFakeTimers();
  const one = tab();
  StreamByHand.opened[0]?.say(hello);
  for (let beats = 0; beats < 5; beats++) {
    vi.advanceTimersByTime(25_000);
    StreamByHand.opened[0]?.dispatchEvent(new MessageEvent("beat", { data: "{}" }));
  }
  expect([one.states.at(-1), StreamByHand.opened.length]).toEqual(["on", 1]);
  vi.advanceTimersByTime(61_000);
  expect([one.states.at(-1), StreamByHand.opened[0]?.readyState, StreamByHand.opened.length]).toEqual(["lost", StreamByHand.CLOSED, 2]);
});

test("when the browser says that the network has gone, the line is given up at once", () => {
  vi.stubGlobal("navigator", {});
  vi.useFakeTimers();
  const one = tab();
  StreamByHand.opened[0]?.say(hello);
  window.dispatchEvent(new Event("offline"));
  expect([one.states.at(-1), StreamByHand.opened[0]?.readyState]).toEqual(["lost", StreamByHand.CLOSED]);
});

test("who stops listening opens nothing any more", () => {
  vi.stubGlobal("navigator", {});
  vi.useFakeTimers();
  const one = tab();
  StreamByHand.opened[0]?.break();
  one.stop();
  vi.advanceTimersByTime(120_000);
  expect(StreamByHand.opened).toHaveLength(1);
});

test("pauses grow to half a minute and are never equal for all", () => {
  fc.assert(
    fc.property(fc.nat({ max: 1000 }), fc.double({ min: 0, max: 1, noNaN: true }), (tries, chance) => {
      const pause = pauseBefore(tries, chance);
      expect(pause).toBeGreaterThanOrEqual(250);
      expect(pause).toBeLessThanOrEqual(30_000);
    }),
  );
  expect(pauseBefore(3, 0)).toBeLessThan(pauseBefore(3, 1));
});
