import { describe, expect, it } from "vitest";
import { ModelStorage } from "../test/tabs.ts";
import { keep } from "./kept.ts";

class FullStorage extends ModelStorage {
  override setItem(): void {
    throw new DOMException("full", "QuotaExceededError");
  }
}

describe.each([
  ["in the browser's storage", () => new ModelStorage()],
  ["where the storage is full", () => new FullStorage()],
  [
    "where there is none",
    () => {
      throw new DOMException("denied", "SecurityError");
    },
  ],
])("%s", (_, storageOf) => {
  it("reads what was written, by name and by how names begin", () => {
    const kept = keep("guli:k:", storageOf);
    kept.write("token", "t");
    kept.write("out:1", { key: "1" });
    kept.write("out:2", { key: "2" });
    kept.write("out:1", { key: "1", tries: 1 });
    kept.write("out:2", null);
    expect(kept.read("token")).toBe("t");
    expect(kept.read("nothing")).toBeNull();
    expect(kept.readAll("out:")).toEqual([{ key: "1", tries: 1 }]);
  });
});

it("stays within its own names and bears what is no JSON", () => {
  const storage = new ModelStorage();
  storage.setItem("guli:other:out:1", '{"key":"theirs"}');
  storage.setItem("guli:k:out:1", "{broken");
  storage.setItem("guli:k:out:2", "null");
  expect(keep("guli:k:", () => storage).readAll("out:")).toEqual([]);
});

it("holds in memory only what the storage did not take", () => {
  const storage = new ModelStorage();
  keep("guli:k:", () => storage).write("token", "t");
  expect(storage.getItem("guli:k:token")).toBe('"t"');
  expect(keep("guli:k:", () => storage).read("token")).toBe("t");
});
