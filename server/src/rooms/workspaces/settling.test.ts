import { afterAll, beforeAll, expect, test } from "vitest";
import { testDesk, type TestDesk } from "../../../test/desk.ts";
import { createWorkspace } from "./index.ts";
import { newId } from "../../core/ids.ts";

let it: TestDesk;

beforeAll(async () => {
  it = await testDesk();
});
afterAll(() => it.close());

test("a new business is open on weekdays from nine to six", async () => {
  const { body } = await it.cast.light.call("GET", "/workspace");
  expect(body).toMatchObject({ name: "Tbilisi Books", slug: "tbilisi-books", language: "en", timeZone: "Asia/Tbilisi", undoSeconds: 10 });
  expect(body.openingHours.week.map((day: unknown[]) => day.length)).toEqual([1, 1, 1, 1, 1, 0, 0]);
});

test("only what is given changes, opening hours come out tidy, and browsers are told", async () => {
  const week = [
    [
      { from: 840, to: 1080 },
      { from: 540, to: 780 },
    ],
    [],
    [],
    [],
    [],
    [],
    [],
  ];
  const { body } = await it.cast.owner.call("PATCH", "/workspace", { undoSeconds: 0, openingHours: { week, dates: { "2026-12-31": [] } } });
  expect(body).toMatchObject({ name: "Tbilisi Books", undoSeconds: 0, openingHours: { dates: { "2026-12-31": [] } } });
  expect(body.openingHours.week[0]).toEqual([
    { from: 540, to: 780 },
    { from: 840, to: 1080 },
  ]);
  expect((await it.cast.owner.call("PATCH", "/workspace", { name: "Batumi Books" })).body).toMatchObject({
    name: "Batumi Books",
    undoSeconds: 0,
    slug: "tbilisi-books",
  });
  const { rows } = await it.desk.database.owner.query("select actor from guli.events where name = 'settings.changed' and payload ->> 'what' = 'workspace'");
  expect(rows).toEqual([{ actor: { person: it.cast.owner.id } }, { actor: { person: it.cast.owner.id } }]);
});

test.each([
  ["a zone that nobody knows", { timeZone: "Moon/Base" }, "timeZone"],
  ["six days", { openingHours: { week: [[], [], [], [], [], []], dates: {} } }, "openingHours.week"],
  ["closing before opening", { openingHours: { week: [[{ from: 600, to: 540 }], [], [], [], [], [], []], dates: {} } }, "openingHours.week.0.0"],
  ["a day past midnight", { openingHours: { week: [[{ from: 600, to: 1441 }], [], [], [], [], [], []], dates: {} } }, "openingHours.week.0.0.to"],
  ["a date that is none", { openingHours: { week: [[], [], [], [], [], [], []], dates: { "2026-02-30": [] } } }, "openingHours.dates.2026-02-30"],
])("refuses %s", async (_what, change, field) => {
  const { status, body } = await it.cast.owner.call("PATCH", "/workspace", change);
  expect(status).toBe(422);
  expect(Object.keys(body.fields)).toContain(field);
});

test("businesses of the same name have short names of their own, also when they begin at once", async () => {
  const begin = () =>
    it.desk.global(async (global) => createWorkspace(await global.enter(newId()), { name: "გული", language: "ka", timeZone: "Asia/Tbilisi" }));
  const slugs = (await Promise.all([begin(), begin(), begin()])).map(({ slug }) => slug);
  expect(slugs.sort()).toEqual(["guli", "guli-2", "guli-3"]);
});
