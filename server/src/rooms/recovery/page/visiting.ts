import type { Language } from "@guli/contract";
import type { Desk, Tx } from "../../../core/desk.ts";
import { linkedTo, type Linked } from "../../../core/links.ts";
import { Refused } from "../../../core/refusal.ts";
import { sameSecret } from "../../../core/secrets.ts";
import * as conversations from "../../conversations/index.ts";
import { workspaceOf } from "../../workspaces/index.ts";
import { add, toChange } from "../adding.ts";
import { answer } from "../closing.ts";
import { choose } from "../offering.ts";
import { viewOf, type View } from "../rules/page.ts";
import type { State } from "../rules/state.ts";
import { spokenIn } from "../speaking.ts";
import { one } from "../store/lists.ts";
import { openIn } from "../store/recoveries.ts";

/** What a customer sees, and the mark that only its own form carries: whatever opens links, or posts to them blindly, says nothing. */
export type Visit = { linked: Linked; business: string; language: Language; state: State; view: View; mark: string };

/** The page behind a link; null for what is no link of ours, and for what is not there any more. Looking changes nothing. */
export async function visit(desk: Desk, token: string): Promise<Visit | null> {
  const linked = linkedTo(desk.vault, "options", token);
  return linked && desk.read(linked.workspaceId, (tx) => visitIn(tx, linked));
}

async function visitIn(tx: Tx, linked: Linked): Promise<Visit | null> {
  const found = await one(tx, linked.id);
  const view = found && viewOf(found.state, tx.now);
  if (!view) return null;
  const [thread] = await conversations.unattended(tx, [found.conversationId]);
  if (!thread || thread.blocked) return null;
  const { name: business } = await workspaceOf(tx);
  return { linked, business, language: await spokenIn(tx, thread), state: found.state, view, mark: markFor(tx.desk, linked, view) };
}

const markFor = (desk: Desk, { workspaceId, id }: Linked, { kind, version }: View): string =>
  desk.vault.mark(`${workspaceId}:${id}:${kind}:${version}`, "options-form");

export type Wrong = "choose-one" | "own-words" | "other-by-now";
type Said = { mark: string; choice: string; words: string; tell: boolean };

/** They choose; again, as long as nobody acts on it. */
export async function sayChoice(desk: Desk, { linked, mark, view, state }: Visit, said: Said): Promise<Wrong | "said"> {
  if (view.kind !== "choosing" || !sameSecret(mark, said.mark)) return "other-by-now";
  const optionId = said.choice === "own" ? null : said.choice;
  if (optionId === null && said.words === "") return "own-words";
  if (optionId !== null && !state.offer?.options.some(({ id }) => id === optionId)) return "choose-one";
  return changing(desk, linked, async (tx) => {
    const actor = { customer: state.customerId };
    const held = await choose(tx, { id: linked.id, optionId, words: said.words, actor });
    if (said.tell !== (held.state.tellWhenMended === true)) await add(tx, held, { actor, body: { kind: "wish", tell: said.tell } });
  });
}

/** Good, or not: also after it was closed, when it turns out not to be good after all. */
export async function sayAnswer(desk: Desk, { linked, mark, view, state }: Visit, said: Omit<Said, "choice"> & { good: boolean }): Promise<Wrong | "said"> {
  const isClosed = view.kind === "good" || view.kind === "late";
  if ((view.kind !== "question" && !isClosed) || !sameSecret(mark, said.mark)) return "other-by-now";
  const { good, words, tell } = said;
  return changing(desk, linked, async (tx) => {
    const actor = { customer: state.customerId };
    const held = isClosed ? await sayNotAfterAll(tx, linked.id, { good, words, actor }) : await answer(tx, { id: linked.id, good, words, actor });
    if (tell && held.state.tellWhenMended !== true) await add(tx, held, { actor, body: { kind: "wish", tell } });
  });
}

type Late = { good: boolean; words: string; actor: { customer: string } };

async function sayNotAfterAll(tx: Tx, id: string, { good, words, actor }: Late) {
  const held = await toChange(tx, id);
  const isOpenElsewhere = (await openIn(tx, [held.conversationId])).length > 0;
  return good || isOpenElsewhere || !held.state.closed ? held : add(tx, held, { actor, body: { kind: "reopened", why: words } });
}

/** Somebody here was quicker: they look once more. */
async function changing(desk: Desk, { workspaceId }: Linked, work: (tx: Tx) => Promise<void>): Promise<Wrong | "said"> {
  try {
    await desk.transaction(workspaceId, work);
    return "said";
  } catch (cause) {
    if (cause instanceof Refused) return "other-by-now";
    throw cause;
  }
}
