import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { plus } from "../../core/clock.ts";
import { newId } from "../../core/ids.ts";
import { recoveryStage, type RecoveryStage } from "../../../test/recovery-stage.ts";
import { recoveryReport } from "./reporting.ts";

/* Four customers write in the chat: one is recovered and comes back, one is recovered and does not, for two nothing fails. */

let stage: RecoveryStage;
beforeAll(async () => {
  stage = await recoveryStage();
});
afterAll(() => stage.house.close());

const write = (query: ReturnType<typeof sql>) => stage.house.desk.transaction(stage.house.workspaceId, (tx) => query.execute(tx.sql));

/** As if it had been solved then; `returnedAfter`: so many days later they came with another matter. */
async function solved(conversationId: string, days: number | null): Promise<void> {
  const { workspaceId } = stage.house;
  const at = stage.now();
  await write(sql`update conversations set state = 'resolved', resolved_at = ${at} where workspace_id = ${workspaceId} and id = ${conversationId}`);
  if (days === null) return;
  const later = plus(at, { hours: days * 24 });
  await write(sql`
    insert into conversations (workspace_id, id, number, subject, preview, customer_id, channel_id, customer_address, state, last_message_at, last_message_from, created_at)
    select ${workspaceId}::uuid, ${newId()}::uuid, number + 1000, 'Another matter', '', customer_id, channel_id, customer_address, 'open', ${later}::timestamptz, 'customer', ${later}::timestamptz
    from conversations where workspace_id = ${workspaceId} and id = ${conversationId}`);
}

test("who came back within 90 days is counted on both sides, and nobody is compared with who had a failure", async () => {
  const [one, other, ...without] = [
    await stage.someoneWrites("You charged me twice."),
    await stage.someoneWrites("The lamp came broken."),
    await stage.someoneWrites("Do you have the blue one?"),
    await stage.someoneWrites("When do you open?"),
  ] as const;
  for (const { id } of [one, other]) {
    const { id: recoveryId } = await stage.madeRight(id, { severity: 2 });
    await stage.done(stage.ada, "POST", `/recoveries/${recoveryId}/skips`, { stage: "options", why: "It is paid back" });
    await stage.done(stage.ada, "POST", `/recoveries/${recoveryId}/amends`, { kind: "voucher", money: { amount: 1500, currency: "GEL" } });
    await stage.done(stage.ada, "POST", `/recoveries/${recoveryId}/follow-up/answer`, { good: id === one.id });
  }
  await solved(one.id, 30);
  await solved(other.id, 91);
  await solved(without[0].id, 89);
  await solved(without[1].id, null);
  stage.pass(100 * 24 * 60);
  const { desk, workspaceId } = stage.house;
  const report = await desk.read(workspaceId, (tx) => recoveryReport(tx, { from: "2026-03-01", to: "2026-03-31" }));
  expect(report).toMatchObject({
    opened: 2,
    good: { n: 2, share: 0.5 },
    returned: { recovered: { n: 2, share: 0.5 }, comparable: { n: 2, share: 0.5 }, unmatched: 0, tooRecent: 0, enough: false, difference: null },
    failures: [{ failure: "extra-charge", cause: "ours", count: 2, again: 0, cost: { given: 2, money: [{ amount: 3000, currency: "GEL" }] } }],
  });
  expect(report.bySeverity[1]).toMatchObject({ severity: 2, count: 2 });
  expect(report.byAmends.find(({ kind }) => kind === "voucher")).toMatchObject({ count: 2, cost: { given: 2 } });
  const before = await desk.read(workspaceId, (tx) => recoveryReport(tx, { from: "2026-01-01", to: "2026-02-28" }));
  expect(before).toMatchObject({ opened: 0, good: null, returned: { recovered: null } });
});
