import type { PromiseRule } from "@guli/contract";
import type { Instant } from "../../core/clock.ts";
import type { Tx } from "../../core/desk.ts";
import { newId } from "../../core/ids.ts";
import * as conversations from "../conversations/index.ts";
import { sideOf } from "./keeping.ts";
import { look } from "./looking.ts";
import { nearest } from "./rules/nearest.ts";
import { live, type PastFact } from "./rules/past.ts";
import { putPromises } from "./store/promises.ts";
import { putRule, rulesOf } from "./store/rulebook.ts";

/** A rule that has stood since then. */
export async function addRule(tx: Tx, fields: Omit<PromiseRule, "id">, since: Instant): Promise<void> {
  await putRule(tx, { ...fields, id: newId(), createdAt: since }, (await rulesOf(tx)).length);
}

/** What the rules would have promised in conversations of the past, and what became of it. It makes no events, as all of the past. */
export async function promisePast(tx: Tx, facts: ReadonlyMap<string, PastFact[]>, until: Instant): Promise<void> {
  const told = (await look(tx, [...facts.keys()])).map(({ conversation, around }) => ({
    conversation,
    all: live(facts.get(conversation.id) ?? [], around, until),
  }));
  const promises = told.flatMap(({ conversation, all }) => all.map((one) => ({ ...one, ...sideOf(conversation) })));
  if (promises.length === 0) return;
  await putPromises(tx, promises);
  await conversations.putShown(
    tx,
    told.map(({ conversation, all }) => ({ conversationId: conversation.id, shown: nearest(all) })),
  );
}
