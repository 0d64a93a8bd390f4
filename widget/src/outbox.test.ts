import { describe, expect, it } from "vitest";
import { aMessage, anOutgoing } from "../test/cast.ts";
import { afterTry, again, inOrder, nextStep, type Outgoing, pending } from "./outbox.ts";

const now = 10_000;
const tried = (message: Outgoing, times: number): Outgoing =>
  times ? tried(afterTry(message, { is: "later", after: null }, { now, chance: 0 }), times - 1) : message;

describe("what is done next", () => {
  const first = anOutgoing({ key: "a", at: 1 });
  const second = anOutgoing({ key: "b", at: 2 });

  it.each([
    ["nothing is on its way", [], { do: "rest" }],
    ["the oldest goes first, however it lies in the storage", [second, first], { do: "send", message: first }],
    ["what comes after waits as long as the oldest", [{ ...first, next: now + 500 }, second], { do: "wait", until: now + 500 }],
    ["nobody overtakes one that waits for a person", [{ ...first, state: "paused" as const }, second], { do: "rest" }],
    ["one that will never be taken holds nobody up", [{ ...first, state: "refused" as const }, second], { do: "send", message: second }],
  ])("%s", (_, outbox, step) => expect(nextStep(outbox, now)).toEqual(step));

  it("decides by the key between two tabs that wrote in the same millisecond", () => {
    const outbox = [anOutgoing({ key: "z" }), anOutgoing({ key: "m" })];
    expect(inOrder(outbox).map(({ key }) => key)).toEqual(["m", "z"]);
    expect(inOrder(outbox.toReversed())).toEqual(inOrder(outbox));
  });
});

describe("after a try in vain", () => {
  it("waits longer each time, then leaves it to a person", () => {
    const pauses = [1, 2, 3, 4, 5].map((times) => tried(anOutgoing(), times).next - now);
    expect(pauses).toEqual([1000, 2000, 4000, 8000, 16_000]);
    expect(tried(anOutgoing(), 5).state).toBe("waiting");
    expect(tried(anOutgoing(), 6).state).toBe("paused");
  });

  it("waits as long as the desk asks, which counts as no failure", () => {
    expect(afterTry(anOutgoing(), { is: "later", after: 7000 }, { now, chance: 0.5 })).toMatchObject({ state: "slowed", next: now + 7000, tries: 0 });
  });

  it("keeps what was refused, with the reason", () => {
    expect(afterTry(anOutgoing(), { is: "refused", code: "widget.blocked" }, { now, chance: 0 })).toMatchObject({ state: "refused", code: "widget.blocked" });
  });
});

describe("trying again", () => {
  it("begins anew with what waits or was given up", () => {
    expect(again(tried(anOutgoing(), 6))).toEqual(anOutgoing());
  });
  it.each(["refused", "slowed"] as const)("leaves alone what is %s", (state) => {
    const message = anOutgoing({ state, next: now + 1 });
    expect(again(message)).toBe(message);
  });
});

it("shows nothing as on its way that the desk has already", () => {
  const outbox = [anOutgoing({ key: "b", at: 2 }), anOutgoing({ key: "a", at: 1 })];
  expect(pending(outbox, [aMessage({ key: "a", from: "visitor" })]).map(({ key }) => key)).toEqual(["b"]);
});
