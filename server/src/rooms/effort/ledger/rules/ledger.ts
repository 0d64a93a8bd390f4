import { createHash } from "node:crypto";
import type { EffortCause, EffortKind } from "@guli/contract";
import type { Instant } from "../../../../core/clock.ts";
import type { Happening, Seen } from "./matter.ts";
import { weightOf } from "./weights.ts";

/** What a person said of a message against the ledger: `kind` as the desk saw it, or as they add it; `becomes` null: nothing of the sort. */
export type Correction = { messageId: string; kind: EffortKind; becomes: EffortKind | null; personId: string };

/** A line of the ledger. `seenAs` is null where only a person saw it. */
export type Entry = {
  id: string;
  conversationId: string;
  customerId: string;
  messageId: string;
  kind: EffortKind;
  seenAs: EffortKind | null;
  cause: EffortCause;
  params: Readonly<Record<string, string>>;
  weight: number;
  dismissed: boolean;
  correctedBy: string | null;
  teamId: string | null;
  /** What it was about by then, as it was tagged in the thread. */
  tags: string[];
  at: Instant;
};

type Whose = { conversationId: string; customerId: string; teamBefore: string | null; tagsBefore: readonly string[] };

/** The lines that a piece of a thread gives: what was seen in it, as people corrected it, and what they added. */
export function linesOf(whose: Whose, course: readonly Happening[], { seen, corrections }: { seen: Seen[]; corrections: Correction[] }): Entry[] {
  const teams = teamsIn(course, whose.teamBefore);
  const tags = tagsIn(course, whose.tagsBefore);
  const at = new Map(course.map((one) => [one.id, one.at]));
  const said = new Map(corrections.map((one) => [`${one.messageId} ${one.kind}`, one]));
  const keys = new Set(seen.map((one) => `${one.messageId} ${one.kind}`));
  const added = corrections.filter((one) => one.becomes !== null && !keys.has(`${one.messageId} ${one.kind}`) && at.has(one.messageId));
  const all = [
    ...seen.map((one) => ({ ...one, seenAs: one.kind, correction: said.get(`${one.messageId} ${one.kind}`) })),
    ...added.map((one) => ({ ...one, at: at.get(one.messageId)!, seenAs: null, cause: "by-hand" as const, params: {}, correction: one })),
  ];
  return all.map(({ messageId, kind, seenAs, cause, params, at: when, correction }) => {
    const becomes = correction ? (correction.becomes ?? kind) : kind;
    return {
      id: idOf(messageId, kind),
      conversationId: whose.conversationId,
      customerId: whose.customerId,
      messageId,
      kind: becomes,
      seenAs,
      cause,
      params,
      weight: weightOf(becomes, cause),
      dismissed: correction?.becomes === null,
      correctedBy: correction?.personId ?? null,
      teamId: teams.get(messageId) ?? null,
      tags: [...(tags.get(messageId) ?? [])],
      at: when,
    };
  });
}

/** With whom a conversation was when each of its messages was written. */
function teamsIn(course: readonly Happening[], before: string | null): Map<string, string | null> {
  let team = before;
  return new Map(
    course.map(({ id, activity }) => {
      if (activity?.code === "team-assigned") team = activity.params["teamId"] ?? null;
      if (activity?.code === "team-unassigned") team = null;
      return [id, team];
    }),
  );
}

/** What a conversation was about when each of its messages was written. */
function tagsIn(course: readonly Happening[], before: readonly string[]): Map<string, readonly string[]> {
  let tags = before;
  return new Map(
    course.map(({ id, activity }) => {
      tags = activity ? retagged(tags, activity.code, activity.params["tag"]) : tags;
      return [id, tags];
    }),
  );
}

/** The tags after a line of the thread. */
export function retagged(tags: readonly string[], code: string, tag: string | undefined): readonly string[] {
  if (tag === undefined || (code !== "tagged" && code !== "untagged")) return tags;
  const others = tags.filter((one) => one !== tag);
  return code === "tagged" ? [...others, tag] : others;
}

/** The same for the same, whenever it is counted: a UUIDv8 (RFC 9562) of the message and the kind. */
export function idOf(messageId: string, kind: EffortKind): string {
  const hex = createHash("sha256").update(`${messageId} ${kind}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
