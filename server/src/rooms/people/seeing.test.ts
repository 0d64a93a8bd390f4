import { afterAll, beforeAll, expect, test } from "vitest";
import { testDesk, until, type Member, type TestDesk } from "../../../test/desk.ts";
import { plus, type Instant } from "../../core/clock.ts";
import type { Who } from "../../core/http/serving.ts";
import { anyonePresent, notePresent } from "./index.ts";

const clock = { at: "2026-11-20T08:00:00.000Z" as Instant, now: () => clock.at };
let it: TestDesk;

beforeAll(async () => {
  it = await testDesk({ clock });
  clock.at = plus(clock.at, { hours: 1 });
});
afterAll(() => it.close());

const present = () => it.desk.read(it.workspaceId, anyonePresent);
const lela = () => who(it.cast.light);
const ada = () => who(it.cast.agent);

async function who(member: Member): Promise<Who> {
  const { rows } = await it.desk.database.owner.query(
    "select p.account_id, p.role, s.id from guli.people p join guli.sessions s on s.account_id = p.account_id where p.id = $1",
    [member.id],
  );
  return { workspaceId: it.workspaceId, personId: member.id, accountId: rows[0].account_id, role: rows[0].role, sessionId: rows[0].id };
}

test("a customer is told that someone is here only while someone who may answer is", async () => {
  expect(await present()).toBe(false);
  await notePresent(it.desk, [await lela()]);
  expect(await present()).toBe(false);
  await notePresent(it.desk, [await ada(), await ada(), await lela()]);
  expect(await present()).toBe(true);
  await it.cast.agent.call("PATCH", "/me", { away: true });
  expect(await present()).toBe(false);
  await it.cast.agent.call("PATCH", "/me", { away: false });
  clock.at = plus(clock.at, { minutes: 6 });
  expect(await present()).toBe(false);
});

test("a stream that stays open keeps its session alive", async () => {
  clock.at = plus(clock.at, { hours: 24 * 20 });
  const seen = await ada();
  await notePresent(it.desk, [seen]);
  const { rows } = await it.desk.database.owner.query("select last_seen_at, expires_at from guli.sessions where id = $1", [seen.sessionId]);
  const exactly = (at: Instant) => at.replace("Z", "000Z");
  expect(rows).toEqual([{ last_seen_at: exactly(clock.at), expires_at: exactly(plus(clock.at, { hours: 24 * 30 })) }]);
});

test("a browser that listens means that somebody is here; it is cut off when its person is let go, and others listen on", async () => {
  const address = await it.app.listen({ port: 0, host: "127.0.0.1" });
  const listen = (member: Member) => fetch(`${address}/api/v1/live`, { headers: { cookie: member.cookie } });
  clock.at = plus(clock.at, { minutes: 10 });
  expect(await present()).toBe(false);
  const [davit, nino] = [await listen(it.cast.lead), await listen(it.cast.owner)];
  expect([davit.status, nino.status]).toEqual([200, 200]);
  // Whoever opens the desk is here at once.
  await until(present, "somebody to be here");
  await it.cast.owner.call("PATCH", `/people/${it.cast.lead.id}`, { active: false });
  // Ends by itself: reading to the end returns.
  expect(await davit.text()).toContain("event: hello");
  expect((await listen(it.cast.lead)).status).toBe(401);
  const reader = nino.body!.getReader();
  expect((await reader.read()).done).toBe(false);
  await reader.cancel();
});
