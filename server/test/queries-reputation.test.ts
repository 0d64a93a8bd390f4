import { afterAll, beforeAll, expect, test } from "vitest";
import { importFile } from "../src/rooms/reputation/reviews/importing.ts";
import { countedDesk, type CountedDesk } from "./sql/counting.ts";

/* How many statements it takes to read what people say of us, however much they say; see queries.test.ts. */

let desk: CountedDesk;
beforeAll(async () => {
  desk = await countedDesk();
  const { house } = desk;
  const { body } = await house.cast.owner.call("POST", "/review-sources", { name: "Vitrina", way: "file", settings: { fields: {} } });
  const rows = Array.from({ length: 60 }, (_, nth) => `${nth},${(nth % 5) + 1},2026-0${(nth % 6) + 1}-11,words ${nth}`);
  const file = Buffer.from(`id,rating,date,text\n${rows.join("\n")}\n`);
  await importFile(house.desk, house.workspaceId, {
    sourceId: body.id,
    bytes: (async function* () {
      yield file;
    })(),
    dry: false,
    said: {},
  });
  await house.cast.lead.call("PATCH", "/stories/settings", { on: true });
  // That somebody is here is written once a minute.
  await read("/reviews")();
});
afterAll(() => desk.close());

const read = (path: string) => async () => expect((await desk.house.cast.lead.call("GET", path)).status).toBe(200);

test.each([
  { what: "a page of reviews", take: 4, because: "enter · page · their conversations · commit", path: "/reviews?limit=50" },
  { what: "a short page of them", take: 4, because: "enter · page · their conversations · commit", path: "/reviews?limit=2" },
  {
    what: "stars by site and month",
    take: 7,
    because: "enter · zone · asks · why some were not asked · counts · sites · commit",
    path: "/review-figures?from=2026-01-01&until=2026-12-31",
  },
  { what: "stories that wait", take: 3, because: "enter · page · commit", path: "/stories" },
])("$what takes $take statements: $because", async ({ take, path }) => {
  const statements = await desk.counted(read(path));
  expect(statements, statements.join("\n")).toHaveLength(take);
});
