import { readFileSync } from "node:fs";
import { Colour } from "@guli/contract";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inkOn } from "./colours.ts";

/** By the book: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (a: string, b: string) => {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};
const full = (ink: string) => ink + ink.slice(1);

it("can be read on any colour that a business may choose", () => {
  const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, "0")}`);
  const readable = fc.property(colour, (hex) => {
    expect(contrast(hex, full(inkOn(hex)))).toBeGreaterThanOrEqual(4.5);
  });
  fc.assert(readable, { numRuns: 5000 });
});

describe("the styles", () => {
  const styles = ["ground", "frame", "thread", "composer", "surroundings"]
    .map((file) => readFileSync(new URL(`styles/${file}.css`, import.meta.url), "utf8"))
    .join("");

  it.each(Colour.options)("have a face in %s that white letters can be read on", (name) => {
    const hex = new RegExp(`\\.${name === "stone" ? "face" : name} \\{[^}]*background: (#[0-9a-f]{6})`).exec(styles)?.[1] ?? "";
    expect(contrast(hex, "#ffffff")).toBeGreaterThanOrEqual(4.5);
  });

  it("never change the case of letters: Georgian has no capitals", () => expect(styles).not.toContain("text-transform"));
});
