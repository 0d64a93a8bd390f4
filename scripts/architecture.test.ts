import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { order } from "../server/src/rooms/order.ts";
import { seen, violations } from "./architecture/index.ts";
import { importsOf, readSources, type Source } from "./architecture/sources.ts";

const sources = readSources(join(import.meta.dirname, ".."));

test("the house is built as it says", () => {
  expect(violations(sources, order)).toEqual([]);
});

test("the checker saw the house", () => {
  const { files, imports, betweenRooms, tables } = seen(sources);
  expect(files).toBeGreaterThan(400);
  expect(imports).toBeGreaterThan(1500);
  expect(betweenRooms).toBeGreaterThan(20);
  expect(tables).toBeGreaterThan(25);
});

test.each([
  [`import { a } from "./b.ts";`, "server/src/b.ts", false],
  [`import type { A } from "./b.ts";`, "server/src/b.ts", true],
  [`import { type A } from "./b.ts";`, "server/src/b.ts", true],
  [`import { type A, b } from "./b.ts";`, "server/src/b.ts", false],
  [`import {\n  a,\n  b,\n} from "../c.ts";`, "server/c.ts", false],
  [`import * as a from "./b.ts";`, "server/src/b.ts", false],
  [`import a, { type B } from "kysely";`, "kysely", false],
  [`import "./b.ts";`, "server/src/b.ts", false],
  [`export * from "./b.ts";`, "server/src/b.ts", false],
  [`export { a, type B } from "./b.ts";`, "server/src/b.ts", false],
  [`const a = await import("./b.ts");`, "server/src/b.ts", false],
  [`type A = typeof import("./b.ts");`, "server/src/b.ts", true],
])("an import is seen: %s", (text, to, typeOnly) => {
  expect(importsOf({ path: "server/src/a.ts", text })).toEqual([{ from: "server/src/a.ts", to, typeOnly }]);
});

/** A house in order, so that each fixture breaks one thing. */
const house: Source[] = [
  {
    path: "server/migrations/0001.sql",
    text: "create table customers (\n);\nselect protect('customers');\ncreate table mail (\n);\nselect protect('mail');\n",
  },
  { path: "server/src/rooms/customers/index.ts", text: `export { met } from "./store.ts";` },
  { path: "server/src/rooms/customers/store.ts", text: "export const met = () => sql`insert into customers (workspace_id) values (1)`;" },
  { path: "server/src/rooms/channels/index.ts", text: `import { met } from "../customers/index.ts";\nexport const receive = () => met();` },
  { path: "server/src/rooms/channels/store.ts", text: "export const keep = () => sql`insert into mail (workspace_id) values (1)`;" },
  { path: "web/src/main.ts", text: `import type { Customer } from "@guli/contract";\nimport { fold } from "@guli/coach";` },
];
const rooms = ["customers", "channels"];
const broken = (path: string, text: string): string[] => violations([...house.filter((one) => one.path !== path), { path, text }], rooms);

describe("a broken wall is seen", () => {
  test("and none where there is none", () => expect(violations(house, rooms)).toEqual([]));
  test.each([
    ["a room calls downstream", "server/src/rooms/customers/meeting.ts", `import { receive } from "../channels/index.ts";`, /downstream/],
    ["by types alone, too", "server/src/rooms/customers/meeting.ts", `import type { Mail } from "../channels/index.ts";`, /downstream/],
    ["a room enters another by the window", "server/src/rooms/channels/meeting.ts", `import { met } from "../customers/store.ts";`, /entered by its index/],
    ["a test does", "server/src/rooms/channels/meeting.test.ts", `import { met } from "../customers/store.ts";`, /entered by its index/],
    ["a room nobody has placed", "server/src/rooms/loyalty/index.ts", "export const one = 1;", /does not stand in/],
    ["a room uses a door", "server/src/rooms/channels/meeting.ts", `import { served } from "../../doors/agent-api.ts";`, /rooms upstream/],
    ["the core knows a room", "server/src/core/desk.ts", `import type { Customer } from "../rooms/customers/index.ts";`, /no opinion/],
    ["a door enters by the window", "server/src/doors/agent-api.ts", `import { met } from "../rooms/customers/store.ts";`, /entered by its index/],
    ["the server imports the app", "server/src/doors/page.ts", `import { page } from "../../../web/src/main.ts";`, /no part of the server/],
    ["the coach imports node", "coach/src/fold.ts", `import { join } from "node:path";`, /imports nothing/],
    ["the contract imports the coach's code", "contract/src/mood.ts", `import { mood } from "@guli/coach";`, /types of the coach/],
    ["the app takes schemas along", "web/src/main.ts", `import { Customer } from "@guli/contract";`, /types only/],
    ["the app imports the server", "web/src/main.ts", `import { desk } from "../../server/src/core/desk.ts";`, /own files/],
    ["the widget grows fat", "widget/src/main.ts", `import { z } from "zod";`, /15 kB/],
    ["SQL outside a store", "server/src/rooms/customers/meeting.ts", "const a = () => sql<{ id: string }>`select 1`;", /stands in store/],
    ["a table named outside a store", "server/src/doors/report.ts", `const a = "select * from customers";`, /stands in store/],
    ["another's table is written", "server/src/rooms/channels/store.ts", "sql`update customers set name = ''`; sql`insert into mail values (1)`;", /one owner/],
    [
      "another's table is read",
      "server/src/rooms/channels/store.ts",
      "sql`insert into mail values (1)`; sql`select 1 from mail join customers c on true`;",
      /belongs to customers/,
    ],
    ["by the builder, too", "server/src/rooms/channels/store.ts", `sql\`insert into mail values (1)\`; tx.sql.updateTable("customers");`, /one owner/],
    ["a table without protection", "server/migrations/0002.sql", "create table letters (\n);", /do not protect/],
    ["a clock of its own", "server/src/rooms/customers/meeting.ts", "const now = Date.now();", /time is passed in/],
    ["a word in capitals", "web/src/badge.css", ".badge { text-transform: uppercase }", /no capitals/],
    ["rules that wait", "server/src/rooms/customers/rules.ts", "export async function may() { await ask(); }", /rules are pure/],
    ["a file without end", "web/src/long.ts", "const a = 1;\n".repeat(301), /at most 300/],
    ["a circle", "server/src/rooms/customers/store.ts", `import { met } from "./index.ts";`, /a circle/],
  ])("%s", (_what, path, text, why) => {
    const found = broken(path, text);
    expect(found.join("\n")).toMatch(why);
  });
  test("but types may go in circles", () => {
    expect(broken("server/src/rooms/customers/names.ts", `import type { met } from "./index.ts";`)).toEqual([]);
  });
});
