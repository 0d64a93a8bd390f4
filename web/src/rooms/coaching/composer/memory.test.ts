import { afterEach, beforeEach, expect, it, vi } from "vitest";

const stored = new Map<string, string>();
const storage = {
  getItem: (key: string) => stored.get(key) ?? null,
  setItem: (key: string, value: string) => void stored.set(key, value),
  removeItem: (key: string) => void stored.delete(key),
};

beforeEach(() => {
  stored.clear();
  vi.resetModules();
  vi.stubGlobal("sessionStorage", storage);
});
afterEach(() => vi.unstubAllGlobals());

/** As after a reload: the module begins anew, the browser's storage stays. */
const opened = async () => {
  vi.resetModules();
  return import("./memory.ts");
};

it("keeps what was set aside over a reload, until the reply has left", async () => {
  const first = await opened();
  first.remember("c1", { asides: new Set(["blame you lost"]), reasons: { blame: "He said so himself." }, aim: "action" });
  const second = await opened();
  expect(second.recall("c1")).toEqual({ asides: new Set(["blame you lost"]), reasons: { blame: "He said so himself." }, aim: "action" });
  second.forget("c1");
  expect((await opened()).recall("c1").asides.size).toBe(0);
});

it("goes on without a storage, and with rubbish in it", async () => {
  stored.set("guli.coach.c1", "{");
  expect((await opened()).recall("c1").aim).toBeNull();
  vi.stubGlobal("sessionStorage", undefined);
  const memory = await opened();
  memory.remember("c2", { aim: "action" });
  expect(memory.recall("c2").aim).toBe("action");
});
