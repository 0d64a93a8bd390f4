import type { addFailureKind, changeFailureKind, changeRecoverySettings, FailureKind, RecoverySettings } from "@guli/contract";
import type { z } from "zod";
import type { Desk, Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { newId } from "../../core/ids.ts";
import { found, refuse } from "../../core/refusal.ts";
import { workspaceOf } from "../workspaces/index.ts";
import { isCurrency } from "./rules/money.ts";
import { settingsFrom } from "./rules/settings.ts";
import * as store from "./store/settings.ts";

export async function settingsOf(tx: Tx): Promise<RecoverySettings> {
  return settingsFrom(await store.chosenSettings(tx), (await workspaceOf(tx)).timeZone);
}

/** In another currency the table of amends has other amounts: where none is given, ours for it. */
export function changeSettings(desk: Desk, who: Who, change: z.output<typeof changeRecoverySettings.body>): Promise<RecoverySettings> {
  if (change.currency !== undefined && !isCurrency(change.currency)) refuse("money.unknown-currency", { currency: "There is no such currency." });
  return desk.transaction(who.workspaceId, async (tx) => {
    await store.chooseSettings(tx, change);
    announce(tx, who);
    return settingsOf(tx);
  });
}

export function addFailure(desk: Desk, who: Who, { name }: z.output<typeof addFailureKind.body>): Promise<FailureKind> {
  return desk.transaction(who.workspaceId, (tx) => save(tx, who, { key: newId(), name, offered: true }));
}

type Change = { key: string; change: z.output<typeof changeFailureKind.body> };

export function changeFailure(desk: Desk, who: Who, { key, change }: Change): Promise<FailureKind> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const known = found(
      (await store.failureKinds(tx)).find((one) => one.key === key),
      "failure-kind.not-found",
    );
    // The app names those that every business knows.
    const name = known.name === null ? null : (change.name ?? known.name);
    return save(tx, who, { key, name, offered: change.offered ?? known.offered });
  });
}

async function save(tx: Tx, who: Who, kind: FailureKind): Promise<FailureKind> {
  if (!(await store.putFailure(tx, kind))) refuse("failure-kind.name-taken", { name: "There is a kind of failure of this name already." });
  announce(tx, who);
  return kind;
}

export function announce(tx: Tx, who: Who): void {
  tx.record("settings.changed", { person: who.personId }, { what: "recovery", id: null });
}
