import type { AutomationAction, PromiseWhat } from "@guli/contract";
import { isBefore, plus, type Instant } from "../../../core/clock.ts";
import { addOpen, type promiseByDesk } from "../../promises/index.ts";
import type { Became } from "../considering.ts";
import type { Matter, Situation } from "./situation.ts";

type Promised = Awaited<ReturnType<typeof promiseByDesk>>;

/** What became of a promise, as the log says it. What is promised already, or owed to nobody, is no trouble: there was no need. */
export function becameOf(promised: Promised): Became {
  switch (promised) {
    case "made":
    case "sooner":
      return "done";
    case "not-owed":
    case "due-sooner":
      return { nothing: promised };
    case "broken":
      return { nothing: "promise-broken" };
    case "never-due":
      return { refused: "never-opens" };
  }
}

/** What a rehearsal has promised in a conversation, and whether a person had answered by then. */
export type Owed = { answered: boolean; due: Partial<Record<PromiseWhat, Instant>> };
export const nothingOwed: Owed = { answered: false, due: {} };

/** What is still owed after something happened. */
export function owedAfter({ answered: before, due }: Owed, { spam, state }: Matter, { answered }: { answered: boolean }): Owed {
  const all = { answered: before || answered };
  if (spam || state === "resolved") return { ...all, due: {} };
  if (!answered && state !== "waiting") return { ...all, due };
  return { ...all, due: due.solution === undefined ? {} : { solution: due.solution } };
}

type Promising = Extract<AutomationAction, { do: "promise" }>;

/** What would become of a promise: as in earnest, but for what the rules of promises had promised at that time, and for clocks that stood. */
export function wouldPromise(owed: Owed, { what, minutes, hours }: Promising, { matter, now, here }: Situation): { became: Promised; after: Owed } {
  const running = owed.due[what];
  const stays = (became: Promised) => ({ became, after: owed });
  if (running === undefined && !isOwed(what, owed, matter)) return stays("not-owed");
  if (running !== undefined && isBefore(running, now)) return stays("broken");
  const dueAt = hours === "always" ? plus(now, { minutes }) : addOpen(now, minutes, { hours: here.openingHours, timeZone: here.timeZone });
  if (dueAt === null) return stays("never-due");
  if (running !== undefined && !isBefore(dueAt, running)) return stays("due-sooner");
  return { became: running === undefined ? "made" : "sooner", after: { ...owed, due: { ...owed.due, [what]: dueAt } } };
}

function isOwed(what: PromiseWhat, { answered, due }: Owed, matter: Matter | null): boolean {
  if (what === "solution") return true;
  return matter?.waitingSince != null && due.first === undefined && due.next === undefined && what === (answered ? "next" : "first");
}
