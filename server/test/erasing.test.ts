import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeAnew } from "../src/cli/rebuild.ts";
import { withoutWords } from "../src/core/erasing.ts";
import { projections } from "../src/rooms/projections.ts";
import { testDesk, until, type Member, type TestDesk } from "./desk.ts";
import { plant, rowsOfPerson, traces } from "./erasing/planting.ts";
import { spared } from "./erasing/spared.ts";
import { anotherBusiness, fill } from "./isolation/filling.ts";

/* Nothing that names a person, and no word of theirs, is anywhere after they were erased: in every column of every table that there is, also of one that comes tomorrow. */

let house: TestDesk;
beforeAll(async () => {
  house = await testDesk();
});
afterAll(() => house.close());

type Business = { owner: Member; workspaceId: string; customerId: string; conversationId: string };

async function filled(of: { owner: Member; workspaceId: string }): Promise<Business> {
  const { conversationId } = await fill({ ...house, ...of });
  await house.running.idle();
  return { ...of, conversationId, customerId: (await of.owner.call("GET", `/conversations/${conversationId}`)).body.conversation.customer.id };
}

async function erase({ owner, workspaceId, customerId }: Business): Promise<void> {
  const { rows } = await house.desk.database.owner.query<{ name: string }>("select name from guli.customers where workspace_id = $1 and id = $2", [
    workspaceId,
    customerId,
  ]);
  const answer = await owner.call("POST", `/customers/${customerId}/erasing`, { name: rows[0]!.name });
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  await until(async () => (await owner.call("GET", "/erasings")).body.rows[0].state === "done", "the end of the erasing");
  await house.running.idle();
}

describe("words that were written wherever words can be", () => {
  let planted: string[];
  let business: Business;
  beforeAll(async () => {
    business = await filled({ owner: house.cast.owner, workspaceId: house.workspaceId });
    const { rows } = await house.desk.database.owner.query<{ id: string }>(
      `select id from guli.customers where workspace_id = $1 and (id = $2 or joined_into = $2)
       union select id from guli.order_buyers where workspace_id = $1 and customer_id = $2`,
      [business.workspaceId, business.customerId],
    );
    const found = await rowsOfPerson(house.desk, { workspaceId: business.workspaceId, ids: rows.map(({ id }) => id) });
    planted = await plant(house.desk, found, spared);
    await erase(business);
  });

  test("are many, and none of them where a code is", () => {
    expect(planted.length).toBeGreaterThan(60);
    for (const column of [
      "customers.name",
      "messages.text",
      "survey_answers.words",
      "reviews.author",
      "recovery_facts.body",
      "notices.params",
      "orders.external_id",
      "leavings.quote",
    ])
      expect(planted).toContain(column);
  });

  test("are in no column of any table", async () => expect(await traces(house.desk)).toEqual([]));

  test("nor is their address", async () => expect(await traces(house.desk, [`brandt@${business.workspaceId}`, "555123456", "555 123456"])).toEqual([]));

  test("events say nothing but ids and codes", async () => {
    const { rows } = await house.desk.database.owner.query<{ name: string; payload: unknown; actor: unknown }>(
      "select name, payload, actor from guli.events where workspace_id = $1",
      [business.workspaceId],
    );
    expect(rows.length).toBeGreaterThan(50);
    for (const { name, payload, actor } of rows) expect([name, withoutWords(payload), withoutWords(actor)]).toEqual([name, payload, actor]);
  });
});

/** What is counted of everybody. */
async function sums(workspaceId: string): Promise<Record<string, unknown>> {
  const { rows } = await house.desk.database.owner.query(
    `select (select coalesce(sum(total), 0) from guli.orders where workspace_id = $1) as orders, (select count(*) from guli.orders where workspace_id = $1) as bought,
      (select coalesce(sum(weight), 0) from guli.effort_entries where workspace_id = $1) as effort, (select avg(satisfaction) from guli.survey_results where workspace_id = $1) as satisfied,
      (select jsonb_object_agg(class, n) from (select class, count(*) as n from guli.customer_standings where workspace_id = $1 group by class) s) as standing,
      (select sum(spent) from guli.customer_values where workspace_id = $1) as spent, (select count(*) from guli.leaving_results where workspace_id = $1) as leaving,
      (select avg(stars) from guli.reviews where workspace_id = $1) as stars, (select count(*) from guli.messages where workspace_id = $1 and kind <> 'activity') as messages,
      (select count(*) from guli.referral_results where workspace_id = $1) as referrals, (select count(*) from guli.waits where workspace_id = $1) as waits,
      (select count(*) from guli.competitor_mentions where workspace_id = $1) as named, (select count(*) from guli.read_expectations where workspace_id = $1) as expected`,
    [workspaceId],
  );
  return rows[0]!;
}

describe("after an erasing", () => {
  let business: Business;
  let before: Record<string, unknown>;
  beforeAll(async () => {
    business = await filled(await anotherBusiness(house.app, house.desk));
    // An erasing would resolve it: what is counted at night would learn of that the night after.
    await business.owner.call("PATCH", `/conversations/${business.conversationId}`, { state: "resolved" });
    await house.running.idle();
    // What the filling wrote by hand is made consistent first.
    for (const one of projections) await one.rebuild(house.desk, business.workspaceId);
    await house.running.idle();
    before = await sums(business.workspaceId);
    await erase(business);
  });

  test("what was counted is counted still", async () => expect(await sums(business.workspaceId)).toEqual(before));

  test("every figure made anew is what it was", async () => {
    const different: string[] = [];
    for (const one of projections) if (!(await makeAnew(house.desk, business.workspaceId, one)).same) different.push(one.name);
    expect(different).toEqual([]);
    expect(await sums(business.workspaceId)).toEqual(before);
  });

  test("nobody meets them again", async () => {
    const { owner, customerId, conversationId } = business;
    for (const path of [`/customers/${customerId}`, `/conversations/${conversationId}`, `/conversations/${conversationId}/messages`])
      expect((await owner.call("GET", path)).status, path).toBe(404);
    expect((await owner.call("GET", `/customers/${customerId}/erasing`)).body.code).toBe("customer.not-found");
    expect((await owner.call("POST", `/customers/${customerId}/erasing`, { name: "" })).body.code).toBe("customer.not-found");
    const idsIn = async (path: string) => (await owner.call("GET", path)).body.rows.map(({ id }: { id: string }) => id);
    expect(await idsIn("/customers")).not.toContain(customerId);
    expect(await idsIn("/conversations?view=all")).not.toContain(conversationId);
    expect((await owner.call("GET", "/erasings")).body).toMatchObject({ people: 2, rows: [{ customerId, state: "done", because: "person" }, {}] });
  });
});
