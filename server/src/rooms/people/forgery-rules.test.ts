import { expect, test } from "vitest";
import { isForged } from "./forgery-rules.ts";

const hosts = ["desk.example.ge", "127.0.0.1:4854"];
const own = { method: "POST", mark: "1", origin: "https://desk.example.ge", hosts };

test.each([
  ["our page", own, false],
  ["our page under the other address", { ...own, origin: "http://127.0.0.1:4854" }, false],
  ["a program, which names no origin", { ...own, origin: undefined }, false],
  ["a link from anywhere", { ...own, method: "GET", mark: undefined, origin: "https://evil.example" }, false],
  ["a form of another site, which cannot set the mark", { ...own, mark: undefined }, true],
  ["a mark of another kind", { ...own, mark: "yes" }, true],
  ["the mark twice", { ...own, mark: ["1", "1"] }, true],
  ["another site", { ...own, origin: "https://evil.example" }, true],
  ["another port of the same machine", { ...own, origin: "http://127.0.0.1:3000" }, true],
  ["a name that begins like ours", { ...own, origin: "https://desk.example.ge.evil.example" }, true],
  ["our name as a user's", { ...own, origin: "https://desk.example.ge@evil.example" }, true],
  ["a sandboxed frame", { ...own, origin: "null" }, true],
  ["no address at all", { ...own, origin: "" }, true],
  ["deleting without the mark", { ...own, method: "DELETE", mark: undefined, origin: undefined }, true],
])("%s", (_who, sent, forged) => {
  expect(isForged(sent)).toBe(forged);
});
