import type { AutomationFact } from "@guli/contract";
import type { Instant } from "../../../core/clock.ts";
import type { SaidIn } from "../../conversations/index.ts";
import { causedBy } from "./causing.ts";
import { reLive } from "./reliving.ts";
import type { Matter, Situation } from "./situation.ts";

export type Tell = { facts: AutomationFact[]; by: Situation["by"]; said: SaidIn | null };

/** One moment of a conversation's past: what it makes of the conversation, and what a rule is told of it, one event after the other. */
export type Moment = { at: Instant; happen: (matter: Matter) => { after: Matter; tells: Tell[] } };

/** A thread as what happened in it. What rules of that day did is left out, so that it is seen what the rules of today would do. */
export function momentsOf(thread: readonly SaidIn[], now: Pick<Matter, "state">): Moment[] {
  const moments: Moment[] = [];
  for (let at = 0; at < thread.length;) {
    const one = thread[at]!;
    if (one.kind === "activity") {
      const end = endOfGroup(thread, at);
      const lines = withoutRules(thread.slice(at, end)).filter((line) => !isOfArrival(line, thread[at - 1]));
      if (lines.length > 0) moments.push(changeBy(lines));
      at = end;
    } else {
      if (!(one.kind === "reply" && one.automatic) && !(one.kind === "note" && one.personId === null))
        moments.push(spoken(one, { began: at === 0, resolved: resolvesIt(thread, at, now) }));
      at += 1;
    }
  }
  return moments;
}

/** That it was opened again is part of the message by which it was. */
const isOfArrival = ({ activity, at }: SaidIn, before: SaidIn | undefined): boolean =>
  activity?.code === "reopened" && before?.kind === "incoming" && before.at === at;

/** Lines of one transaction are one change. */
function endOfGroup(thread: readonly SaidIn[], from: number): number {
  let end = from;
  while (thread[end]?.kind === "activity" && thread[end]?.at === thread[from]?.at) end += 1;
  return end;
}

/** Where a rule signed, the lines of the same moment are its doing, but for those of the routing, which comes first. */
function withoutRules(lines: readonly SaidIn[]): SaidIn[] {
  if (!lines.some(({ activity }) => activity?.code === "automated")) return [...lines];
  return lines.slice(0, lines.findLastIndex(({ activity }) => activity?.code === "routed") + 1);
}

/** A reply says nowhere what it left the conversation as; what came next does: it was opened again, or is done still. */
function resolvesIt(thread: readonly SaidIn[], at: number, now: Pick<Matter, "state">): boolean {
  for (const { kind, activity } of thread.slice(at + 1)) {
    if (kind === "reply") return false;
    if (activity?.code === "reopened") return true;
    if (activity && ["state-changed", "snoozed", "woken"].includes(activity.code)) return false;
  }
  return now.state === "resolved";
}

function spoken(said: SaidIn, { began, resolved }: { began: boolean; resolved: boolean }): Moment {
  const { at, kind } = said;
  if (kind === "incoming") {
    const facts: AutomationFact[] = began ? ["conversation.began", "message.received"] : ["message.received"];
    const again: Tell = { facts: ["conversation.reopened"], by: "customer", said: null };
    return {
      at,
      happen: (before) => {
        const after = reLive.incoming(before, said);
        const reopened = after.state === "open" && (before.state === "resolved" || before.state === "snoozed");
        return { after, tells: [...(reopened ? [again] : []), { facts, by: "customer", said }] };
      },
    };
  }
  if (kind === "note") return { at, happen: (after) => ({ after, tells: [{ facts: ["note.written"], by: "person", said }] }) };
  const sent: Tell = { facts: ["reply.sent"], by: "desk", said };
  const done: Tell = { facts: ["conversation.resolved"], by: "person", said: null };
  return { at, happen: (matter) => ({ after: reLive.reply(matter, said, resolved), tells: resolved && matter.state !== "resolved" ? [done, sent] : [sent] }) };
}

/** What a rule has done already by then, the person of that day does in vain: a line that changes nothing says nothing. */
function changeBy(lines: readonly SaidIn[]): Moment {
  const [first] = lines;
  const codes = new Set(lines.map(({ activity }) => activity?.code));
  const told: AutomationFact[] = TOLD.flatMap(([code, fact]) => (codes.has(code) ? [fact] : []));
  const by = first!.personId ? "person" : "desk";
  return {
    at: first!.at,
    happen: (before) => {
      const after = lines.reduce(reLive.line, before);
      const facts = [...causedBy(before, after), ...told];
      return { after, tells: facts.map((fact) => ({ facts: [fact], by, said: null })) };
    },
  };
}

const TOLD = [
  ["delivery-failed", "reply.failed"],
  ["promise-warned", "promise.warned"],
  ["promise-broken", "promise.broken"],
] as const;
