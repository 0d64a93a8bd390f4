import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const pairs = [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
  ([, name = "", light = "", dark = ""]) => [name, { light, dark }] as const,
);
const tokens = new Map(pairs);
const inks = pairs.map(([name]) => name).filter((name) => name.endsWith("-ink") || name === "ink" || name === "ink-soft");

test("the colours were read", () => {
  expect(tokens.size).toBeGreaterThan(35);
  expect(inks.length).toBeGreaterThan(14);
});

describe.each(["light", "dark"] as const)("%s", (theme) => {
  const colour = (name: string): string => tokens.get(name)?.[theme] ?? "";

  test.each(inks)("%s can be read on paper, on a sheet and on its own tint", (ink) => {
    const grounds = ["paper", "sheet", "raised", "sunken", ink.replace(/-ink$/, "-soft")].filter((name) => tokens.has(name) && name !== ink);
    for (const ground of grounds) expect(contrast(colour(ink), colour(ground)), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });

  test("text on the accent and on all tints can be read", () => {
    expect(contrast("#fffdfa", colour("accent"))).toBeGreaterThanOrEqual(4.5);
    for (const [name] of pairs.filter(([other]) => other.endsWith("-soft") && other !== "ink-soft"))
      expect(contrast(colour("ink"), colour(name)), name).toBeGreaterThanOrEqual(7);
  });

  test("the focus ring stands out", () => {
    for (const ground of ["paper", "sheet", "sunken"]) expect(contrast(colour("focus"), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});

/** WCAG 2.2: relative luminance, then the ratio. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
