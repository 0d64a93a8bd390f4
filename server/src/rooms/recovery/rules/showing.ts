import type { Recovery, RecoveryLine, RecoveryRow } from "@guli/contract";
import { checksOf, dueAt, isEnough, STAGES, wantedForm, waitsFor } from "./stages.ts";
import type { Fact, State } from "./state.ts";

type Around = {
  id: string;
  conversationId: string;
  number: number;
  subject: string;
  channelKind: RecoveryRow["channelKind"];
  customerName: string;
  customerSince: string;
  conversations: number;
  state: State;
};

/** As lists show it; what the customer bought is known by another room. */
export function rowOf({ id, conversationId, number, subject, channelKind, customerName, customerSince, conversations, state }: Around): RecoveryRow {
  return {
    id,
    conversationId,
    number,
    subject,
    channelKind,
    customer: { id: state.customerId, name: customerName },
    stage: state.stage,
    since: state.since,
    dueAt: dueAt(state),
    waitsFor: waitsFor(state),
    ownerId: state.ownerId,
    failure: state.failure,
    severity: state.severity,
    cause: state.cause,
    again: state.earlier > 0,
    because: [...new Set(state.causes.map(({ because }) => because))],
    round: state.round,
    openedAt: state.openedAt,
    closedAt: state.closed?.at ?? null,
    outcome: state.closed?.outcome ?? null,
    stake: { customerSince, conversations, spent: null, orders: 0 },
    given: state.amends?.state === "given" ? state.amends.money : null,
  };
}

/** What only the recovery itself shows, of what stands in its state. */
export function partsOf(
  state: State,
  url: string,
): Pick<Recovery, "severityStated" | "lost" | "causes" | "checks" | "fix" | "apology" | "offer" | "followUp" | "rootCauseId" | "tellWhenMended"> {
  const { severityStated, lost, fix, offer, followUp, rootCauseId, tellWhenMended } = state;
  const causes = state.causes.map(({ detail: { once: _, ...detail }, ...cause }) => ({ ...cause, detail }));
  return {
    severityStated,
    lost,
    causes,
    checks: checksShown(state),
    fix,
    apology: apologyShown(state),
    offer: offer && { ...offer, url },
    followUp: followUp && { dueAt: followUp.dueAt, askedAt: followUp.askedAt, byHand: followUp.byHand, url },
    rootCauseId,
    tellWhenMended,
  };
}

function checksShown(state: State): Recovery["checks"] {
  const checks = checksOf(state);
  const skipped = (stage: string) => (stage === "options" || stage === "amends" ? (state.skipped[stage]?.why ?? null) : null);
  return STAGES.map((stage) => ({ stage, doneAt: checks[stage], skipped: skipped(stage) }));
}

function apologyShown({ apology, cause }: State): Recovery["apology"] {
  const wanted = wantedForm(cause);
  if (!apology) return { wanted, said: null };
  return { wanted, said: { ...apology, enough: isEnough(apology.form, cause), admitsMore: apology.form === "owning" && wanted === "sympathising" } };
}

/** A line of the history: a code and what it says. */
export function lineOf({ id, at, by, personId, body }: Fact): RecoveryLine {
  const code = body.kind === "answered" ? (body.good ? "good" : "not-good") : body.kind;
  return { id, at, by, personId, code, params: paramsOf(body) };
}

/** What is text or a plain number of a fact, by name. */
function paramsOf(body: Fact["body"]): Record<string, string> {
  const flat = { ...body, ...("change" in body ? body.change : {}), ...("detail" in body ? body.detail : {}), ...("money" in body ? body.money : {}) };
  const HIDDEN = new Set(["kind", "once", "stageDue", "followUp", "customerId", "silentAt"]);
  return Object.fromEntries(
    Object.entries(flat).flatMap(([name, value]): [string, string][] => {
      if (HIDDEN.has(name)) return [];
      if (typeof value === "string" && value !== "") return [[name, value]];
      return typeof value === "number" || typeof value === "boolean" ? [[name, String(value)]] : [];
    }),
  );
}
