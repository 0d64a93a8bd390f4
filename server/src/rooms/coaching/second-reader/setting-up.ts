import type { SecondReader, changeSecondReader } from "@guli/contract";
import type { z } from "zod";
import type { Desk, Tx } from "../../../core/desk.ts";
import { ForbiddenHost } from "../../../core/hosts.ts";
import type { Who } from "../../../core/http/serving.ts";
import { refuse } from "../../../core/refusal.ts";
import { endpointFrom, sameHouse, settle } from "../rules/second-reader.ts";
import { putSecondReader, secondReader, type StoredReader } from "../store/second-reader.ts";
import { resolveEndpoint } from "./asking.ts";

export async function readReader(tx: Tx, { role }: Who): Promise<SecondReader> {
  const reader = await secondReader(tx);
  if (!reader) return { on: false, endpoint: null, model: null, hasKey: false, consent: null };
  const { on, endpoint, model, key, consent } = reader;
  return { on, endpoint: role === "owner" ? endpoint : null, model, hasKey: key !== null, consent };
}

/** Set up, switch on or off. Who agreed, and when, stands with it while it is on, and in history for ever. */
export async function changeReader(desk: Desk, who: Who, given: z.output<typeof changeSecondReader.body>): Promise<SecondReader> {
  const endpoint = endpointFrom(given.endpoint);
  await refuseForbidden(desk, endpoint);
  return desk.transaction(who.workspaceId, async (tx) => {
    const before = await secondReader(tx);
    const by = { personId: who.personId, at: tx.now };
    const after = settle(before, { on: given.on, endpoint, model: given.model, agreed: given.consent !== undefined }, by);
    if (!after) refuse("second-reader.no-consent");
    await putSecondReader(tx, { ...after, key: keyFor(tx, { before, endpoint, key: given.key }) }, who.personId);
    if (after.on !== (before?.on ?? false) || after.consent?.at !== before?.consent?.at) {
      tx.record("second-reader.switched", { person: who.personId }, { on: after.on, endpoint, model: after.model });
    }
    tx.record("settings.changed", { person: who.personId }, { what: "coaching", id: null });
    return readReader(tx, who);
  });
}

async function refuseForbidden(desk: Desk, endpoint: string): Promise<void> {
  const url = new URL(endpoint);
  if (url.username || url.password) refuse("request.invalid", { endpoint: "A key has a field of its own." });
  // A name that cannot be looked up just now is found out about when it is used.
  const cause = await resolveEndpoint(desk, url).catch((error: unknown) => error);
  if (cause instanceof ForbiddenHost) refuse("second-reader.address-forbidden", { endpoint: "Choose an address with https, outside private networks." });
}

/** Bound to its business, so that the box opens nowhere else. */
const about = (workspaceId: string): string => `second-reader:${workspaceId}`;

/** A key that was not typed again stays, but only for the same house: else it could be sent to a host of someone's choosing. */
function keyFor(tx: Tx, { before, endpoint, key }: { before: StoredReader | null; endpoint: string; key: string | null | undefined }): Buffer | null {
  if (key) return tx.desk.vault.seal(key, about(tx.workspaceId));
  return key === undefined && before && sameHouse(before.endpoint, endpoint) ? before.key : null;
}

export function openKey(desk: Desk, workspaceId: string, { key }: StoredReader): string | null {
  return key && desk.vault.open(key, about(workspaceId));
}
