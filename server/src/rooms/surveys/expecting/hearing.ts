import type { Language } from "@guli/contract";
import { theDesk, type Desk, type Tx } from "../../../core/desk.ts";
import type { Reaction } from "../../../core/events/dispatching.ts";
import { sumOf, type Projection } from "../../../core/projections.ts";
import * as conversations from "../../conversations/index.ts";
import { workspaceOf } from "../../workspaces/index.ts";
import { forgetRead, putRead } from "../store/expectations.ts";
import { surveyWords } from "../words/words.ts";
import { note } from "./noting.ts";
import { expectedIn } from "./rules/expected.ts";
import { endOf } from "./rules/terms.ts";

/** What the first words of a matter say that is expected, until somebody answers; and what was chosen where we asked. */
export const hearExpectations: Reaction<"message.received"> = async (tx, events) => {
  const said = events.filter(({ payload }) => (payload.began || !payload.quiet) && !payload.automatic);
  const whose = new Map(events.map(({ payload }) => [payload.conversationId, payload.customerId]));
  for (const conversationId of await readAnew(tx, [...new Set(said.map(({ payload }) => payload.conversationId))]))
    tx.record("expectation.noted", theDesk, { conversationId, customerId: whose.get(conversationId)! });
  const quiet = events.filter(({ payload }) => payload.quiet && !payload.began && !payload.automatic);
  if (quiet.length === 0) return;
  const chosen = await conversations.chosenById(
    tx,
    quiet.map(({ payload }) => payload.messageId),
  );
  for (const { payload, at } of quiet) {
    const option = chosen.get(payload.messageId)?.option;
    const answer = option === undefined ? undefined : answerIn(option);
    if (answer) await noteAnswer(tx, { ...payload, ...answer, words: option!, at });
  }
};

/** What they wrote was changed: it says what it says now. */
export const rereadExpectations: Reaction<"message.changed"> = async (tx, events) => {
  const changed = events.filter(({ payload }) => payload.what !== "file").map(({ payload }) => payload.conversationId);
  await readAnew(tx, [...new Set(changed)]);
};

/** Read the first words of these conversations anew; gives back those of which something is known that was not known before. */
async function readAnew(tx: Tx, conversationIds: string[]): Promise<string[]> {
  if (conversationIds.length === 0) return [];
  const threads = Map.groupBy(await conversations.beginningsOf(tx, conversationIds), ({ conversationId }) => conversationId);
  // Where the first message says nothing ("Hello!"), the next one counts.
  const read = [...threads].flatMap(([conversationId, words]) => {
    for (const { id, text, at } of words) {
      const found = expectedIn(text);
      if (found) return [{ ...found, id, conversationId, saidAt: at }];
    }
    return [];
  });
  return putRead(tx, conversationIds, read);
}

type Answer = { what: "solution" | "none"; term: string | null };

/** Our question may have been put in any language. */
function answerIn(option: string): Answer | undefined {
  for (const language of Object.keys(surveyWords) as Language[]) {
    const { today, week, anytime } = surveyWords[language].when;
    if (option === today) return { what: "solution", term: "P0D" };
    if (option === week) return { what: "solution", term: "this-week" };
    if (option === anytime) return { what: "none", term: null };
  }
  return undefined;
}

type Chosen = Answer & { conversationId: string; customerId: string; messageId: string; words: string; at: string };

async function noteAnswer(tx: Tx, { conversationId, customerId, messageId, words, what, term, at }: Chosen): Promise<void> {
  const { timeZone } = await workspaceOf(tx);
  await note(tx, customerId, { conversationId, how: "question", personId: null, messageId, what, by: endOf(term, at, timeZone), words });
}

const AT_ONCE = 500;

/** What first words say, read anew from all of them. */
export const expectationsProjection: Projection = {
  name: "read-expectations",
  digest: (tx) => sumOf(tx, "read_expectations"),
  rebuild: (desk, workspaceId) => readAll(desk, workspaceId),
};

export async function readAll(desk: Desk, workspaceId: string): Promise<void> {
  await desk.transaction(workspaceId, forgetRead);
  for (let after: string | null = null, more = true; more;) {
    const from: string | null = after;
    const ids: string[] = await desk.transaction(workspaceId, async (tx) => {
      const some = await conversations.conversationsAfter(tx, from, AT_ONCE);
      await readAnew(tx, some);
      return some;
    });
    after = ids.at(-1) ?? null;
    more = ids.length === AT_ONCE;
  }
}
