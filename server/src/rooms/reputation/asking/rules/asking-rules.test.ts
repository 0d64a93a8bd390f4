import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decide, isChosen, type Case } from "./asking.ts";
import { waysFor } from "./sites.ts";

const NOW = "2026-11-22T12:00:00.000Z";
const asked: Case = {
  kind: "email",
  on: true,
  hasSite: true,
  chosen: true,
  spam: false,
  blocked: false,
  robot: false,
  stopped: false,
  channelOpen: true,
  address: "brandt@mail.test",
  lastCustomerMessageAt: "2026-11-19T12:00:00.000Z",
  happenedAt: "2026-11-19T12:00:00.000Z",
  askedForReviewAt: null,
  askedAt: null,
  quietDays: 180,
  gapDays: 7,
};

describe("whether somebody is asked", () => {
  test.each<[Partial<Case>, object]>([
    [{}, { ask: true }],
    [{ on: false }, { drop: "off" }],
    [{ hasSite: false }, { drop: "no-site" }],
    [{ chosen: false }, { drop: "share" }],
    [{ spam: true }, { drop: "spam" }],
    [{ blocked: true }, { drop: "blocked" }],
    [{ robot: true }, { drop: "robot" }],
    [{ stopped: true }, { drop: "stopped" }],
    [{ channelOpen: false }, { drop: "no-way" }],
    [{ address: null }, { drop: "no-way" }],
    [{ happenedAt: "2026-05-01T00:00:00.000Z" }, { drop: "too-late" }],
    [{ kind: "whatsapp" }, { drop: "window-closed" }],
    [{ askedForReviewAt: "2026-07-01T12:00:00.000Z", askedAt: "2026-07-01T12:00:00.000Z" }, { drop: "quiet" }],
    [{ askedAt: "2026-11-20T12:00:00.000Z" }, { wait: "2026-11-27T12:00:00.000Z" }],
    [{ askedAt: "2026-11-15T12:00:00.000Z" }, { ask: true }],
  ])("%j", (differing, decision) => expect(decide({ ...asked, ...differing }, NOW)).toEqual(decision));

  test("of a share about so many, always the same, and all of them of a larger one", () => {
    const ids = Array.from({ length: 4000 }, (_, at) => `0199${at.toString(16).padStart(8, "0")}`);
    const third = ids.filter((id) => isChosen(id, 30));
    expect(third.length / ids.length).toBeGreaterThan(0.27);
    expect(third.length / ids.length).toBeLessThan(0.33);
    expect(third.every((id) => isChosen(id, 31))).toBe(true);
    expect(ids.every((id) => isChosen(id, 100))).toBe(true);
    fc.assert(fc.property(fc.uuid(), fc.integer({ min: 1, max: 100 }), (id, share) => isChosen(id, share) === isChosen(id, share)));
  });
});

test("each site is shown to everybody, in their language where it has it", () => {
  const sites = [
    { name: "Maps", urls: { ka: "https://maps.test/ka?r={{reference}}", en: "https://maps.test/en" } },
    { name: "Otzyv", urls: { ru: "https://otzyv.test" } },
    { name: "Nowhere", urls: {} },
  ];
  expect(waysFor(sites, "ka", "a b")).toEqual([
    { name: "Maps", url: "https://maps.test/ka?r=a%20b" },
    { name: "Otzyv", url: "https://otzyv.test" },
  ]);
  expect(waysFor(sites, "uz-Cyrl", "x")[0]).toEqual({ name: "Maps", url: "https://maps.test/en" });
});

/**
 * No review gating: what decides who is asked cannot even see how content anybody was. It may ask other rooms for these things and for nothing else.
 */
describe("who asks cannot tell the happy from the others", () => {
  const MAY: Record<string, string[]> = {
    surveys: ["afterNight", "askedLast", "noteAskedElsewhere", "stopAsking", "stoppedAmong"],
    conversations: ["answerAutomatically", "rowsById", "threadsOf", "threadsThen", "unattended", "UnattendedThread"],
    promises: ["isRobot", "languageFor", "ownAddresses"],
    customers: ["likedFrom", "provenEmails"],
    channels: ["publicUrl"],
    workspaces: ["isTimeZone", "workspaceOf"],
  };
  const TABLES = ["review_asks", "review_asking", "reviews", "orders", "customers", "conversations"];
  const folder = join(import.meta.dirname, "..");
  const files = globSync("**/*.ts", { cwd: folder }).filter((file) => !file.endsWith(".test.ts"));
  const code = (file: string) => readFileSync(join(folder, file), "utf8").replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");

  test("the files were seen", () => expect(files.length).toBeGreaterThan(10));

  test.each(files)("%s", (file) => {
    const text = code(file);
    for (const [, names = "", room = ""] of text.matchAll(/import (?:type )?(\{[^}]*\}|\* as \w+) from "(?:\.\.\/)+(\w+)\/index\.ts"/g)) {
      if (room === "pages") continue;
      expect(Object.keys(MAY)).toContain(room);
      const used = names.startsWith("*")
        ? [...text.matchAll(new RegExp(`\\b${room}\\.(\\w+)`, "g"))].map(([, name = ""]) => name)
        : names.replaceAll(/[{}\s]|type /g, "").split(",");
      for (const name of used.filter((one) => one !== "")) expect(MAY[room]).toContain(name);
    }
    expect(text).not.toMatch(/\b(mood|satisfaction|recommend|survey_answers|survey_results|effort|recover\w*|standing\w*|loyal\w*|stars)\b/i);
    for (const [, table = ""] of text.matchAll(/\b(?:from|join|update|into)\s+([a-z]+_?[a-z]*)\s+(?:\w\s|where|set|\()/g))
      if (/^[a-z_]+s$/.test(table)) expect(TABLES).toContain(table);
  });

  test("a case holds what it holds", () =>
    expect(Object.keys(asked).toSorted()).toEqual(
      ["address", "askedAt", "askedForReviewAt", "blocked", "channelOpen", "chosen", "gapDays", "happenedAt", "hasSite", "kind"].concat([
        "lastCustomerMessageAt",
        "on",
        "quietDays",
        "robot",
        "spam",
        "stopped",
      ]),
    ));
});
