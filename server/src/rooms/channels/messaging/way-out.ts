import type { MessageTemplate, WayOut } from "@guli/contract";
import { isBefore } from "../../../core/clock.ts";
import type { Desk, Tx } from "../../../core/desk.ts";
import type { Who } from "../../../core/http/serving.ts";
import { conversationFor, freeUntil } from "../../conversations/index.ts";
import { isUnreachable } from "../../customers/index.ts";
import { channel, sendingMailbox, type StoredChannel } from "../store.ts";
import { adapterFor } from "./adapters.ts";
import type { Abilities, Setup } from "./adapter.ts";
import { emailOf } from "./forms/store.ts";
import { addressOn } from "./rules/addresses.ts";
import { isPlatform, setupOf } from "./setups.ts";

const ELSEWHERE: Pick<WayOut, "longest" | "quickReplies" | "files" | "largestFile"> = { longest: null, quickReplies: false, files: true, largestFile: null };

/** What may be sent to the customer of a conversation just now. */
export async function wayOut(desk: Desk, who: Who, conversationId: string): Promise<WayOut> {
  const { about, setup } = await desk.read(who.workspaceId, async (tx) => {
    const conversation = await conversationFor(tx, conversationId);
    const known = await channel(tx, conversation.channelId);
    const setup = known && isPlatform(known) ? setupOf(desk, who.workspaceId, known) : null;
    const blocked = setup !== null && (await isUnreachable(tx, addressOn(setup, conversation.customerAddress), conversation.lastCustomerMessageAt));
    const window = freeUntil(known?.kind ?? "email", conversation.lastCustomerMessageAt);
    const open = !window.bound || (window.until !== null && isBefore(tx.now, window.until));
    const usual = whyNot(known, { address: conversation.customerAddress, blocked, open });
    const why = usual === null && known?.kind === "form" ? await whyNotByMail(tx, conversationId) : usual;
    return { about: { open: why === null, why, freeUntil: window.until }, setup };
  });
  const templates = setup ? await templatesOf(desk, setup) : [];
  return { ...about, ...(setup ? shownAbilities(adapterFor(setup.kind).abilities) : ELSEWHERE), templates };
}

/** A form is answered by mail. */
async function whyNotByMail(tx: Tx, conversationId: string): Promise<string | null> {
  if (!(await emailOf(tx, conversationId))) return "no-address";
  return (await sendingMailbox(tx)) ? null : "no-mailbox";
}

function whyNot(known: StoredChannel | undefined, { address, blocked, open }: { address: string; blocked: boolean; open: boolean }): string | null {
  if (!known?.on) return "channel-off";
  if (known.kind === "phone" || known.kind === "visit") return "by-hand";
  if (address === "") return "no-address";
  if (blocked) return "blocked-us";
  return open ? null : "window-closed";
}

function shownAbilities({ longest, largestFile, files, quickReplies }: Abilities): typeof ELSEWHERE {
  return { longest, largestFile, files, quickReplies: quickReplies > 0 };
}

/** Without its templates a channel can still be answered on; whoever needs them sees none and tries again. */
async function templatesOf(desk: Desk, setup: Setup): Promise<MessageTemplate[]> {
  const asked = adapterFor(setup.kind).templates?.(desk, setup);
  return (
    (await asked?.catch((cause: unknown) => {
      desk.log.warn({ error: cause, channelId: setup.id }, "the templates of a channel could not be asked for");
      return [];
    })) ?? []
  );
}
