import type { AutomationFact } from "@guli/contract";
import type { Instant } from "../../../core/clock.ts";
import type { SaidIn } from "../../conversations/index.ts";
import { reLive } from "./reliving.ts";
import type { Matter, Situation } from "./situation.ts";

/** One moment of a conversation's past: what it did to the conversation, and what a rule would have been told of it, one event after the other. */
export type Moment = { at: Instant; move: (matter: Matter) => Matter; tells: { facts: AutomationFact[]; by: Situation["by"]; said: SaidIn | null }[] };

/** A thread as what happened in it. What rules of that day did is left out, so that it is seen what the rules of today would do. */
export function momentsOf(thread: readonly SaidIn[], now: Pick<Matter, "state">): Moment[] {
  const moments: Moment[] = [];
  for (let at = 0; at < thread.length;) {
    const one = thread[at]!;
    if (one.kind === "activity") {
      const end = endOfGroup(thread, at);
      const lines = withoutRules(thread.slice(at, end));
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
    return { at, move: (matter) => reLive.incoming(matter, said), tells: [{ facts, by: "customer", said }] };
  }
  if (kind === "note") return { at, move: (matter) => matter, tells: [{ facts: ["note.written"], by: "person", said }] };
  const sent: Moment["tells"][number] = { facts: ["reply.sent"], by: "desk", said };
  const done: Moment["tells"][number] = { facts: ["conversation.resolved"], by: "person", said: null };
  return { at, move: (matter) => reLive.reply(matter, said, resolved), tells: resolved ? [done, sent] : [sent] };
}

function changeBy(lines: readonly SaidIn[]): Moment {
  const [first] = lines;
  const codes = lines.map(({ activity }) => activity?.code ?? "");
  const became = lines.find(({ activity }) => activity?.code === "state-changed")?.activity?.params["state"];
  const facts: AutomationFact[] = [
    ...(codes.some((code) => CHANGES.test(code)) ? ["conversation.changed" as const] : []),
    ...(codes.some((code) => code.endsWith("assigned")) ? ["conversation.assigned" as const] : []),
    ...(became === "resolved" ? ["conversation.resolved" as const] : []),
    ...(codes.includes("reopened") ? ["conversation.reopened" as const] : []),
    ...(codes.includes("delivery-failed") ? ["reply.failed" as const] : []),
    ...(codes.includes("promise-warned") ? ["promise.warned" as const] : []),
    ...(codes.includes("promise-broken") ? ["promise.broken" as const] : []),
  ];
  const by = first!.personId ? "person" : "desk";
  return { at: first!.at, move: (matter) => lines.reduce(reLive.line, matter), tells: facts.map((fact) => ({ facts: [fact], by, said: null })) };
}

const CHANGES = /assigned$|^state-changed$|^snoozed$|^woken$|tagged$|^priority-changed$|^spam-|^subject-changed$|^delivery-failed$/;
