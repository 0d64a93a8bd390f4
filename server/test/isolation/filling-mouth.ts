import { newId } from "../../src/core/ids.ts";
import type { Desk } from "../../src/core/desk.ts";

export type Told = {
  /** A code of a customer, as it is typed. */
  typed: string;
  referralId: string;
  storyId: string;
};

type Made = (method: "POST" | "PUT" | "PATCH", path: string, body: unknown) => Promise<any>;
type Filling = { desk: Desk; made: Made; workspaceId: string; customerId: string; friendId: string; conversationId: string };

/** A customer through whom another came, and a story that they told. */
export async function fillMouth({ desk, made, workspaceId, customerId, friendId, conversationId }: Filling): Promise<Told> {
  await made("PATCH", "/referrals/settings", { on: true });
  await made("PATCH", "/stories/settings", { on: true });
  const { code } = await made("POST", `/customers/${customerId}/referral-code`, {});
  const { id: referralId } = await made("POST", "/referrals", { typed: code.code, customerId: friendId });
  await desk.database.owner.query(
    "insert into guli.referral_thanks (workspace_id, referral_id, customer_id, voucher_id, given_at) values ($1, $2, $3, $4, $5)",
    [workspaceId, referralId, customerId, newId(), desk.clock.now()],
  );
  const storyId = newId();
  await desk.database.owner.query(
    `insert into guli.stories (workspace_id, id, kind, about, words, called, language, fingerprint, customer_id, conversation_id, state, sent_at)
     values ($1, $2, 'fell-short', 'us', 'It came three weeks late.', '', 'en', 'f', $3, $4, 'waiting', $5)`,
    [workspaceId, storyId, customerId, conversationId, desk.clock.now()],
  );
  return { typed: code.code, referralId, storyId };
}
