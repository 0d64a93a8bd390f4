import type { NotedExpectation } from "@guli/contract";
import type { Tx } from "../../../core/desk.ts";
import { workspaceOf } from "../../workspaces/index.ts";
import { notedIn, readIn } from "../store/expectations.ts";
import { endOf } from "./rules/terms.ts";

/** What a customer expects, as far as it is known: what was asked or noted counts before what was read from their words. */
export async function expectationOf(tx: Tx, conversationId: string): Promise<NotedExpectation | null> {
  const noted = await notedIn(tx, conversationId);
  if (noted) {
    const { how, what, by, words, personId, at } = noted;
    return { how, sure: "sure", what, by, words, personId, at };
  }
  const read = await readIn(tx, conversationId);
  if (!read) return null;
  const { timeZone } = await workspaceOf(tx);
  const { sure, what, quote, saidAt, term } = read;
  return { how: "words", sure, what, by: endOf(term, saidAt, timeZone), words: quote, personId: null, at: saidAt };
}
