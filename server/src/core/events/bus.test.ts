import { afterEach, beforeEach, expect, test } from "vitest";
import { bareDesk, type BareDesk } from "../../../test/bare-desk.ts";
import { silentLog } from "../../../test/database.ts";
import { until } from "../../../test/desk.ts";
import type { Database } from "../database/index.ts";
import { newId } from "../ids.ts";
import { openBus, type Bus, type Word } from "./bus.ts";

let house: BareDesk;
let buses: Bus[];
beforeEach(async () => {
  house = await bareDesk();
  buses = [];
});
afterEach(async () => {
  for (const bus of buses) await bus.stop();
  await house.close();
});

async function node(database: Database = house.desk.database) {
  const bus = await openBus(database, silentLog);
  buses.push(bus);
  const heard: Word[] = [];
  let gaps = 0;
  bus.hear((word) => heard.push(word));
  bus.onGap(() => gaps++);
  return { bus, heard, gaps: () => gaps };
}

const passing = (body: unknown, workspaceId = newId()): Word => ({ kind: "passing", workspaceId, topic: "typing", body });
const cutListening = () =>
  house.desk.database.owner.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name like 'guli listen%'",
  );
const listening = async (): Promise<number> =>
  (
    await house.desk.database.owner.query<{ n: number }>(
      "select count(*) as n from pg_stat_activity where datname = current_database() and application_name like 'guli listen%'",
    )
  ).rows[0]!.n;

test("a word is heard here at once, on other nodes soon, and nowhere twice", async () => {
  const [here, there] = [await node(), await node()];
  const words = Array.from({ length: 200 }, (_, n) => passing({ n, text: "ა".repeat(100) }));
  for (const word of words) here.bus.tell(word);
  expect(here.heard).toEqual(words);
  await until(() => there.heard.length >= words.length, "the words");
  const last = passing("last");
  here.bus.tell(last);
  await until(() => there.heard.some((word) => word.kind === "passing" && word.body === "last"), "the last word");
  expect(there.heard).toEqual([...words, last]);
  expect(here.heard).toEqual([...words, last]);
});

test("waking the same workspace many times at once is one word for other nodes", async () => {
  const [here, there] = [await node(), await node()];
  const workspaceId = newId();
  for (let n = 0; n < 50; n++) here.bus.wake(workspaceId);
  here.bus.tell(passing("after"));
  await until(() => there.heard.length > 1, "the words");
  expect(there.heard.filter(({ kind }) => kind === "woken")).toEqual([{ kind: "woken", workspaceId }]);
});

test("a word that is larger than NOTIFY takes stays here, and those beside it arrive", async () => {
  const [here, there] = [await node(), await node()];
  here.bus.tell(passing("x".repeat(9000)));
  here.bus.tell(passing("small"));
  await until(() => there.heard.length > 0, "the small word");
  expect(there.heard).toMatchObject([{ body: "small" }]);
  expect(here.heard).toHaveLength(2);
});

test("who stopped hearing hears no more", async () => {
  const { bus } = await node();
  const heard: Word[] = [];
  const stop = bus.hear((word) => heard.push(word));
  bus.tell(passing(1));
  stop();
  bus.tell(passing(2));
  expect(heard).toMatchObject([{ body: 1 }]);
});

test("a lost connection is found again, and those who may have missed words are told", async () => {
  const [here, there] = [await node(), await node()];
  await cutListening();
  await until(() => here.gaps() === 1 && there.gaps() === 1, "the gaps");
  here.bus.tell(passing("again"));
  await until(() => there.heard.length > 0, "the word");
  expect(there.heard).toMatchObject([{ body: "again" }]);
});

test("while the database is away it is asked for patiently, and there is one ear afterwards", async () => {
  let isAway = false;
  let tries = 0;
  const database: Database = {
    ...house.desk.database,
    get listening() {
      if (isAway) tries++;
      return isAway ? { host: "/nowhere", connectionTimeoutMillis: 100 } : house.desk.database.listening;
    },
  };
  const there = await node(database);
  const before = await listening();
  isAway = true;
  await cutListening();
  await until(() => tries >= 3, "three tries");
  isAway = false;
  await until(async () => there.gaps() > 0 && (await listening()) >= before, "the connection");
  // What was tried twice each time would stand in line by now: one more round of the longest wait shows it.
  const here = await node();
  await cutListening();
  await until(() => there.gaps() > 1 && here.gaps() > 0, "the second gap");
  here.bus.tell(passing("once"));
  await until(() => there.heard.length > 0, "the word");
  expect(there.heard).toMatchObject([{ body: "once" }]);
  expect(there.gaps()).toBe(2);
  expect(await listening()).toBe(before + 1);
});
