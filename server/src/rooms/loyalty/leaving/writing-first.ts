import type { Tx } from "../../../core/desk.ts";
import type { Who } from "../../../core/http/serving.ts";
import { startWithin } from "../../coaching/index.ts";
import * as conversations from "../../conversations/index.ts";
import { isUnreachable, treatmentFor } from "../../customers/index.ts";
import { isRobot, languageFor } from "../../promises/index.ts";
import { workspaceOf } from "../../workspaces/index.ts";
import { words } from "./words/words.ts";

/** The channels on which free words may go to somebody who has never written, and with which kind of address. */
const BY = { email: "email", sms: "phone" } as const;
type Begun = keyof typeof BY;
const KINDS: readonly Begun[] = ["email", "sms"];

export type WayTo = { channelId: string; kind: Begun; customerId: string; to: string };

/** Where somebody may be written to first: on the channel that they like, else by mail, else by text message. Nobody who is blocked, and no address that takes nothing. */
export async function wayTo(tx: Tx, customerId: string): Promise<WayTo | null> {
  const { customer, preferredChannel: liked } = await treatmentFor(tx, customerId);
  if (customer.blocked) return null;
  const open = await conversations.openChannels(tx, [...KINDS]);
  for (const kind of KINDS.toSorted((one, other) => Number(other === liked) - Number(one === liked))) {
    const channel = open.find((each) => each.kind === kind);
    if (!channel) continue;
    for (const { kind: by, address } of customer.addresses) {
      if (by !== BY[kind] || (by === "email" && isRobot(address))) continue;
      const closed = await isUnreachable(tx, { kind: by, address, scope: "", way: kind === "sms" ? "sms" : "usual" }, null);
      if (!closed) return { channelId: channel.id, kind, customerId: customer.id, to: address };
    }
  }
  return null;
}

/** The first words of somebody here, as a conversation of its own; the coach reads them as it reads every reply. */
export async function writeFirst(tx: Tx, who: Who, { number, way, body }: { number: number; way: WayTo; body: string }): Promise<string> {
  const { channelId, kind, customerId, to } = way;
  const workspace = await workspaceOf(tx);
  const { language } = (await treatmentFor(tx, customerId)).customer;
  const spoken = languageFor({ theirs: language, heard: null, cyrillic: false, ours: workspace.language });
  const subject = kind === "email" ? { subject: words[spoken].backSubject(workspace.name) } : {};
  const input = { channelId, customerId, to, ...subject, body, attachmentIds: [], overridden: {}, number };
  return (await startWithin(tx, who, input)).conversation.id;
}
