import type { ClaimWords } from "@guli/contract";
import type { Desk } from "../../../core/desk.ts";
import type { Who } from "../../../core/http/serving.ts";
import * as store from "./store/words.ts";

/** Word a claim in one's own way; with neither words nor a note it is as shipped again. Figures and verdicts are the same whatever it is called. */
export function wordClaim(desk: Desk, who: Who, wording: ClaimWords): Promise<ClaimWords> {
  return desk.transaction(who.workspaceId, async (tx) => {
    if (wording.words === "" && wording.note === "") await store.dropWords(tx, wording);
    else await store.putWords(tx, wording, who.personId);
    tx.record("settings.changed", { person: who.personId }, { what: "workspace", id: null });
    return wording;
  });
}
