import type { RecoveryOutcome } from "@guli/contract";
import type { Body, Described, Fact, FactKind, State } from "./state.ts";
import { isBefore, plus, type Instant } from "../../../core/clock.ts";
import { checksOf, lateAt, stageOf, STAGES } from "./stages.ts";

type Of<K extends Body["kind"]> = Extract<Body, { kind: K }>;

/** Where a recovery stands after all of its facts. */
export function told(facts: readonly Fact[]): State {
  const [first, ...rest] = facts;
  if (!first || first.body.kind !== "opened") throw new Error("a recovery begins with its opening");
  return rest.reduce(after, begun(first, first.body));
}

type Late = { at: Instant; body: Of<"late"> };

/** Who had heard by then that the stage which it stands in takes too long: for recoveries of a past that nobody watched over. */
export function lateBy(facts: readonly Fact[], until: Instant, leadsAfter: { hours: number }): Late[] {
  const state = told(facts);
  const due = lateAt(state);
  if (due === null || isBefore(until, due)) return [];
  const again = plus(due, leadsAfter);
  if (state.ownerId === null) return [{ at: due, body: { kind: "late", told: "leads", again: null } }];
  const first: Late = { at: due, body: { kind: "late", told: "owner", again } };
  return isBefore(until, again) ? [first] : [first, { at: again, body: { kind: "late", told: "leads", again: null } }];
}

function begun({ at, body: { stageDue } }: Fact, { customerId, because, detail, earlier, severity }: Of<"opened">): State {
  return {
    customerId,
    openedAt: at,
    round: 1,
    causes: [{ because, at, detail }],
    earlier,
    failure: null,
    severity,
    severityStated: false,
    cause: "unknown",
    lost: null,
    rootCauseId: null,
    tellWhenMended: null,
    ownerId: null,
    ownedAt: null,
    fix: null,
    apology: null,
    offer: null,
    skipped: { options: null, amends: null },
    amends: null,
    followUp: null,
    settledAt: null,
    firstSettledAt: null,
    closed: null,
    stage: "own",
    since: at,
    stageDue: stageDue ?? null,
  };
}

/** Where it stands after one more. */
export function after(before: State, fact: Fact): State {
  const next = settledBy(changed(before, fact), fact);
  const stage = stageOf(next);
  if (stage === before.stage && !(fact.body.kind === "reopened")) return next;
  const { late: _, ...anew } = next;
  return { ...anew, stage, since: fact.at, stageDue: fact.body.stageDue ?? null };
}

/** Everything but the last stage is done, for the first time in this round: then it is known when to ask. Undone again, nobody is asked. */
function settledBy(state: State, { at, body }: Fact): State {
  if (state.closed) return state;
  const checks = checksOf(state);
  const isSettled = STAGES.every((stage) => stage === "follow-up" || checks[stage] !== null);
  if (!isSettled) return state.followUp?.askedAt ? state : { ...state, settledAt: null, followUp: null };
  if (state.settledAt) return state;
  return {
    ...state,
    settledAt: at,
    firstSettledAt: state.firstSettledAt ?? at,
    followUp: { dueAt: body.followUp ?? at, askedAt: null, silentAt: null, heldUntil: null, byHand: false },
  };
}

const closedWith = (state: State, at: string, outcome: RecoveryOutcome): State => ({ ...state, closed: { at, outcome } });

type Change<K extends FactKind> = (state: State, body: Of<K>, at: string) => State;

/** What each fact makes of a recovery. */
const changes: { [K in FactKind]: Change<K> } = {
  opened: (state) => state,
  joined: (state, { because, detail }, at) => ({ ...state, causes: [...state.causes, { because, at, detail }] }),
  described: (state, { change }) => described(state, change),
  owned: (state, { personId }, at) => ({ ...state, ownerId: personId, ownedAt: state.ownedAt ?? at }),
  "customer-joined": (state, { customerId }) => ({ ...state, customerId }),
  late: (state, { told, again }) => ({ ...state, late: { told, again } }),
  wish: (state, { tell }) => ({ ...state, tellWhenMended: tell }),
  apologised: (state, { form, messageId }, at) => ({ ...state, apology: better(state, { form, at, messageId }) }),
  "fix-planned": (state, { stepId, title, dueAt, waitsFor }, at) => ({
    ...takenUp(state, at),
    fix: { stepId, title, dueAt, waitsFor, doneAt: null },
  }),
  "fix-done": (state, { title }, at) => {
    const known = state.fix ?? { stepId: null, title: title ?? "", dueAt: null, waitsFor: "us" as const };
    return { ...takenUp(state, at), fix: { ...known, doneAt: at } };
  },
  "fix-dropped": (state) => ({ ...state, fix: null }),
  "options-offered": (state, { options }, at) => ({
    ...state,
    skipped: { ...state.skipped, options: null },
    offer: { options, at, chosen: null, takenUpAt: null },
  }),
  "options-skipped": (state, { why }, at) => ({ ...state, skipped: { ...state.skipped, options: { why, at } } }),
  "option-chosen": (state, { optionId, words, by }, at) => (state.offer ? { ...state, offer: { ...state.offer, chosen: { optionId, words, at, by } } } : state),
  "choice-taken-up": takenUpNow,
  "amends-asked": (state, { amendsId }, at) => ({ ...state, amends: { id: amendsId, state: "asked", at, money: null, kind: null } }),
  "amends-given": (state, { amendsId, what, money }, at) => ({ ...state, amends: { id: amendsId, state: "given", at, money, kind: what } }),
  "amends-refused": (state) => ({ ...state, amends: null }),
  "amends-withdrawn": (state) => ({ ...state, amends: null }),
  "amends-skipped": (state, { why }, at) => ({ ...state, skipped: { ...state.skipped, amends: { why, at } } }),
  "follow-up-set": (state, { dueAt }) => asking(state, { dueAt, heldUntil: null }),
  "follow-up-asked": (state, { silentAt }, at) => asking(state, { askedAt: at, silentAt }),
  "follow-up-held": (state, { until }) => asking(state, { heldUntil: until, byHand: until === null }),
  answered: (state, { good }, at) => (good ? closedWith(state, at, "good") : anew(state)),
  closed: (state, { outcome }, at) => closedWith(state, at, outcome),
  reopened: anew,
};

function changed(state: State, { at, body }: Fact): State {
  return (changes[body.kind] as Change<FactKind>)(state, body, at);
}

function described(state: State, { failure, severity, cause, lost, rootCauseId, tellWhenMended }: Described): State {
  return {
    ...state,
    ...(failure !== undefined && { failure }),
    ...(severity !== undefined && { severity, severityStated: true }),
    ...(cause !== undefined && { cause }),
    ...(lost !== undefined && { lost }),
    ...(rootCauseId !== undefined && { rootCauseId }),
    ...(tellWhenMended !== undefined && { tellWhenMended }),
  };
}

/** An apology that owns is not taken back by one that only sympathises. */
const better = ({ apology }: State, said: NonNullable<State["apology"]>): State["apology"] =>
  apology?.form === "owning" && said.form === "sympathising" ? apology : said;

/** Whoever plans or does the fix after the customer chose acts on their choice. */
function takenUp(state: State, at: string): State {
  return state.offer?.chosen && !state.offer.takenUpAt ? takenUpNow(state, null, at) : state;
}

function takenUpNow(state: State, _: unknown, at: string): State {
  return state.offer ? { ...state, offer: { ...state.offer, takenUpAt: at } } : state;
}

function asking(state: State, change: Partial<NonNullable<State["followUp"]>>): State {
  return state.followUp ? { ...state, followUp: { ...state.followUp, ...change } } : state;
}

/** It was not good: everything has to be done once more, but amends that were made stay made. */
function anew(state: State): State {
  return {
    ...state,
    round: state.round + 1,
    fix: null,
    apology: null,
    offer: null,
    skipped: { options: null, amends: null },
    amends: state.amends?.state === "given" ? state.amends : null,
    followUp: null,
    settledAt: null,
    closed: null,
  };
}
