import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Member } from "../../../test/desk.ts";
import { routingHouse, type House } from "../../../test/routing-house.ts";
import { counts, recount } from "../conversations/index.ts";
import { giveOne, giveOut } from "./giving-out.ts";
import { takeBack } from "./taking-back.ts";

/* Several nodes give out the same queue at the same moment, while people take, finish and put back things by hand. */

let house: House;
let people: Member[];
beforeAll(async () => {
  house = await routingHouse(async (desk, workspaceId) => {
    await takeBack(desk, workspaceId);
    while (await giveOut(desk, workspaceId));
  });
  people = [house.team.ada, house.team.eka, house.team.gia];
});
afterAll(() => house.close());

let waiting: string[] = [];
beforeEach(() => house.nextMonday());

const queueOf = async (size: number): Promise<void> => {
  waiting = [];
  for (let n = 0; n < size; n++) waiting.push(await house.write(`customer${n}@example.com`));
  await house.running.idle();
};
const capacities = async (all: number[]): Promise<void> => {
  for (const [n, capacity] of all.entries()) await house.takes(people[n]!, { capacity });
};
const heldBy = async (): Promise<number[]> => {
  const { rows } = await house.desk.database.owner.query(
    "select assignee_id as id, count(*)::int as n from guli.conversations where workspace_id = $1 and state = 'open' and assignee_id is not null group by 1",
    [house.workspaceId],
  );
  return people.map(({ id }) => rows.find((row) => row.id === id)?.n ?? 0);
};
const linesOf = async (): Promise<number[]> => {
  const { rows } = await house.desk.database.owner.query(
    "select conversation_id as id, count(*)::int as n from guli.messages where workspace_id = $1 and activity ->> 'code' = 'routed' and conversation_id = any ($2) group by 1",
    [house.workspaceId, waiting],
  );
  return rows.map((row) => row.n);
};

test.each([
  { way: "by-load", all: [3, 5, 2], size: 16 },
  { way: "in-turn", all: [4, 4, 4], size: 9 },
  { way: "in-turn", all: [0, 1, 30], size: 12 },
])("$way, with room for $all: $size at once, six times over", async ({ way, all, size }) => {
  await capacities(all);
  await queueOf(size);
  // Nobody is here yet.
  await house.rule({ way });
  const room = all.reduce((sum, one) => sum + one, 0);
  await house.come(...people);
  // The same conversation by several nodes, and whole rounds beside them.
  const rounds = Array.from({ length: 3 }, () => giveOut(house.desk, house.workspaceId));
  await Promise.all([...rounds, ...waiting.flatMap((id) => [giveOne(house.desk, house.workspaceId, id), giveOne(house.desk, house.workspaceId, id)])]);
  await house.settle();
  const held = await heldBy();
  held.forEach((load, n) => expect(load).toBeLessThanOrEqual(all[n]!));
  expect(held.reduce((sum, one) => sum + one, 0)).toBe(Math.min(size, room));
  expect(await linesOf()).toEqual(Array.from({ length: Math.min(size, room) }, () => 1));
  if (way === "in-turn" && all[0] === all[2]) expect(held).toEqual([size / 3, size / 3, size / 3]);
});

test("while people take, finish and give back by hand, nobody is given more than they may have, and what is taken by hand stays where it is", async () => {
  await capacities([3, 3, 3]);
  await queueOf(24);
  await house.come(...people);
  const { ada, eka, gia } = house.team;
  const byHand = waiting.slice(20);
  const finish = async (who: Member) => {
    const mine = (await who.call("GET", "/conversations?view=mine")).body.rows;
    for (const { id } of mine) await who.call("PATCH", `/conversations/${id}`, { state: "resolved" });
  };
  const take = byHand.map((id) => house.cast.lead.call("PATCH", `/conversations/${id}`, { assigneeId: house.cast.owner.id }));
  const start = house.rule({ way: "by-load" });
  const rounds = async () => {
    for (let n = 0; n < 6; n++) await giveOut(house.desk, house.workspaceId);
  };
  await Promise.all([start, ...take, rounds(), rounds(), finish(ada), finish(eka), finish(gia), finish(ada)]);
  await Promise.all([finish(ada), rounds(), finish(gia), rounds()]);
  await house.settle();
  expect((await heldBy()).filter((load) => load > 3)).toEqual([]);
  for (const id of byHand) expect(await house.assigneeOf(id)).toBe(house.cast.owner.id);
  // Whatever they were given, they had room for it at that moment.
  const { rows } = await house.desk.database.owner.query(
    "select verdicts -> 0 as got from guli.routing_decisions where workspace_id = $1 and what = 'given' and conversation_id = any ($2)",
    [house.workspaceId, waiting],
  );
  expect(rows.length).toBeGreaterThanOrEqual(9);
  expect(rows.filter(({ got }) => got.verdict !== "given" || got.load >= got.capacity)).toEqual([]);
  // The stored counts, which loads are read from, are what they are when counted anew.
  const views = people.map(({ id }) => `mine:${id}`);
  const [stored, counted] = await house.desk.read(house.workspaceId, async (tx) => [await counts(tx, views), await recount(tx)] as const);
  for (const view of views) expect(stored.get(view) ?? 0).toBe(counted.get(view) ?? 0);
});
