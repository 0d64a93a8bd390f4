import { isDeepStrictEqual } from "node:util";
import type { Tx } from "../../../core/desk.ts";
import * as conversations from "../../conversations/index.ts";
import { LOOKS_BACK_DAYS } from "./rules/coming-back.ts";
import { entriesIn } from "./rules/entries.ts";
import { linesOf, retagged, type Correction, type Entry } from "./rules/ledger.ts";
import type { Thread } from "./rules/matter.ts";
import type { Scope } from "./rules/scopes.ts";
import * as store from "./store/entries.ts";

/** So many conversations are in memory at once, whoever wrote however many. */
const AT_ONCE = 500;

/** Returns the conversations whose lines are different now, each with its customer. */
export async function countAnew(tx: Tx, asked: Scope[]): Promise<Map<string, string>> {
  const legible = await conversations.unerased(
    tx,
    asked.map(({ conversationId }) => conversationId),
  );
  const scopes = asked.filter(({ conversationId }) => legible.has(conversationId));
  await store.holdLedgers(
    tx,
    scopes.map(({ conversationId }) => conversationId),
  );
  const changed = new Map<string, string>();
  for (let from = 0; from < scopes.length; from += AT_ONCE)
    for (const [conversationId, customerId] of await countSome(tx, scopes.slice(from, from + AT_ONCE))) changed.set(conversationId, customerId);
  return changed;
}

async function countSome(tx: Tx, scopes: Scope[]): Promise<Map<string, string>> {
  const ids = scopes.map(({ conversationId }) => conversationId);
  const courses = await conversations.coursesOf(tx, scopes);
  const [known, corrections, others] = [await store.entriesOf(tx, ids), await store.correctionsOf(tx, ids), await othersOf(tx, courses)];
  const threads = [...Map.groupBy(courses, ({ conversationId }) => conversationId).values()];
  const late = threads.flatMap(([first]) => (first!.piece > 0 ? [startOf(first!)] : []));
  const teams = await conversations.teamsBefore(tx, late);
  const tags = Map.groupBy(await conversations.tagLinesBefore(tx, late), ({ conversationId }) => conversationId);
  const now = new Map(threads.flatMap((pieces) => linesIn(pieces, { corrections, others, teams, tags })).map((one) => [one.id, one]));
  const reached = new Set(courses.flatMap(({ happenings }) => happenings.map(({ id }) => id)));
  const counted = new Set(courses.map(({ conversationId }) => conversationId));
  const before = new Map(known.map((one) => [one.id, one]));
  const gone = known.filter((one) => !now.has(one.id) && (reached.has(one.messageId) || !counted.has(one.conversationId)));
  const fresh = [...now.values()].filter((one) => !isDeepStrictEqual(before.get(one.id), one));
  await store.putEntries(tx, { gone: gone.map(({ id }) => id), entries: fresh });
  return new Map([...gone, ...fresh].map((one) => [one.conversationId, one.customerId]));
}

function startOf({ conversationId, happenings }: conversations.Course): conversations.Start {
  const { id, at } = happenings[0]!;
  return { conversationId, messageId: id, at };
}

type Beside = {
  corrections: (Correction & { conversationId: string })[];
  others: Map<string, Thread[]>;
  teams: Map<string, string | null>;
  tags: Map<string, conversations.TagLine[]>;
};

/** The lines of the pieces of one conversation; each piece begins with the team and the tags with which the one before it ended. */
function linesIn(pieces: conversations.Course[], { corrections, others, teams, tags }: Beside): Entry[] {
  const { conversationId, customerId, channelKind, teamId } = pieces[0]!;
  const own = corrections.filter((one) => one.conversationId === conversationId);
  const everMoved = teams.has(conversationId) || pieces.some(({ happenings }) => happenings.some(isMove));
  let teamBefore = everMoved ? (teams.get(conversationId) ?? null) : teamId;
  let tagsBefore = (tags.get(conversationId) ?? []).reduce<readonly string[]>((all, { code, tag }) => retagged(all, code, tag), []);
  return pieces.flatMap(({ piece, happenings }) => {
    const course = happenings.flatMap(({ counts, kind, ...one }) => (counts && kind !== "note" ? [{ ...one, kind }] : []));
    const isBeginning = piece === 0;
    const seen = entriesIn({ conversationId, customerId, channelKind, course, isBeginning, others: isBeginning ? (others.get(conversationId) ?? []) : [] });
    const lines = linesOf({ conversationId, customerId, teamBefore, tagsBefore }, course, { seen, corrections: own });
    const moved = happenings.findLast(isMove);
    if (moved) teamBefore = moved.activity?.params["teamId"] ?? null;
    tagsBefore = happenings.reduce((all, { activity }) => (activity ? retagged(all, activity.code, activity.params["tag"]) : all), tagsBefore);
    return lines;
  });
}

const isMove = ({ activity }: conversations.Happened): boolean => activity?.code === "team-assigned" || activity?.code === "team-unassigned";

/** What the same customers wrote elsewhere until the last message of each beginning. */
async function othersOf(tx: Tx, courses: conversations.Course[]): Promise<Map<string, Thread[]>> {
  const beginnings = courses.filter(({ piece }) => piece === 0).map(({ conversationId, happenings }) => ({ conversationId, until: happenings.at(-1)!.at }));
  const said = Map.groupBy(await conversations.saidElsewhere(tx, beginnings, LOOKS_BACK_DAYS), ({ aboutId }) => aboutId);
  return new Map([...said].map(([id, some]) => [id, threadsOf(some)]));
}

function threadsOf(said: conversations.SaidElsewhere[]): Thread[] {
  return [...Map.groupBy(said, ({ conversationId }) => conversationId)].map(([conversationId, some]) => ({
    conversationId,
    channelKind: some[0]!.channelKind,
    course: some.map(({ id, at, text, files }) => ({ id, at, text, files, kind: "incoming", automatic: false, personId: null, activity: null })),
  }));
}
