import { plus } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";
import type { Task } from "../../../core/jobs/running.ts";
import { answeredElsewhere, byPart, latestAt, type Elsewhere } from "../../conversations/index.ts";
import { byAddress, foldAddress } from "../../customers/index.ts";
import type { Happening, Setup } from "./adapter.ts";
import { addressOn } from "./rules/addresses.ts";
import { placedAt } from "./rules/placing.ts";

/** So long our own note of what we sent may take; until then it cannot be told from what somebody else sent. */
const SURELY_NOTED = { seconds: 20 };

/**
 * Something that the business sent came back. What is not the desk's own is looked at again when the desk would know it. Whether it is to somebody known: in a
 * conversation here, or a customer at this address.
 */
export async function heardEcho(
  tx: Tx,
  setup: Setup,
  { externalId, address, at, text, extras, files }: Extract<Happening, { what: "echoed" }>,
): Promise<boolean> {
  const { id: channelId } = setup;
  if (await byPart(tx, { channelId, externalId })) return true;
  const customerId = (await customerAt(tx, addressOn(setup, address)))?.id ?? null;
  if (customerId === null && !(await latestAt(tx, channelId, address))) return false;
  const echo: Elsewhere = { channelId, address, customerId, externalId, text, extras, awaited: files, at: placedAt(at, tx.now).placedAt ?? null };
  tx.enqueue("note-echo", { echo }, { key: `note-echo:${channelId}:${externalId}`.slice(0, 400), runAt: plus(tx.now, SURELY_NOTED) });
  return true;
}

const customerAt = (tx: Tx, { kind, address, scope }: ReturnType<typeof addressOn>) => byAddress(tx, kind, foldAddress(kind, address, scope));

export const noteEcho: Task = async (desk, payload) => {
  const { workspaceId, echo } = payload as { workspaceId: string; echo: Elsewhere };
  await desk.transaction(workspaceId, async (tx) => void (await answeredElsewhere(tx, echo)));
};
