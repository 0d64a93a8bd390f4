import { createHmac } from "node:crypto";
import type { AutomationDeed } from "@guli/contract";
import type { Instant } from "../../core/clock.ts";
import { cut } from "../../core/cutting.ts";
import type { Desk, Tx } from "../../core/desk.ts";
import { ForbiddenHost } from "../../core/hosts.ts";
import type { Task } from "../../core/jobs/running.ts";
import { plain } from "../../core/plain.ts";
import { callOutside, OutOfPatience, retryAfter } from "../../core/outside.ts";
import { findCustomer } from "../customers/index.ts";
import { messagesOf, rowsById } from "../conversations/index.ts";
import { lastGivenIn } from "../recovery/index.ts";
import { judgeCall, type CallOutcome, type Heard } from "./rules/answers.ts";
import { sealedTo } from "./ruling.ts";
import { rulesOn } from "./store/rulebook.ts";
import { noteDeeds, runToChange } from "./store/runs.ts";
import { settings } from "./store/settings.ts";

type Job = { workspaceId: string; runId: string; place: number };
type ToCall = { url: string; body: string; key: string | null; attempts: number };

const PATIENCE_MS = 10_000;

/** Call a webhook. What the other side says is noted in the log; a rule that is gone or off by now calls nobody. */
export const callWebhook: Task = async (desk, payload) => {
  const job = payload as Job;
  const toCall = await desk.transaction(job.workspaceId, (tx) => begin(tx, job));
  if (!toCall) return;
  const heard = await call(desk, job, toCall);
  await desk.transaction(job.workspaceId, (tx) => note(tx, job, judgeCall(heard, { attempts: toCall.attempts, now: tx.now })));
};

/** Count the try before it is made: a process that dies in it does not try for ever. Null where there is nothing to do any more. */
async function begin(tx: Tx, { runId, place }: Job): Promise<ToCall | null> {
  const run = await runToChange(tx, runId);
  const deed = run?.deeds[place];
  if (!run || deed?.outcome !== "on-its-way" || deed.action.do !== "webhook") return null;
  const rule = (await rulesOn(tx)).find(({ id }) => id === run.ruleId);
  if (!rule) {
    await noteDeeds(tx, runId, replaced(run.deeds, place, { outcome: "failed", trouble: "rule-gone", detail: null }));
    return null;
  }
  const attempts = deed.attempts + 1;
  await noteDeeds(tx, runId, replaced(run.deeds, place, { attempts }));
  const { signingKey } = await settings(tx);
  const key = signingKey && tx.desk.vault.open(signingKey, sealedTo(tx.workspaceId));
  return { url: deed.action.url, body: JSON.stringify(await told(tx, { runId, ...run })), key, attempts };
}

/** What the other side is told: what rule, when, and the conversation as it is now. */
async function told(
  tx: Tx,
  { runId, ruleId, ruleName, conversationId, at }: { runId: string; ruleId: string; ruleName: string; conversationId: string | null; at: Instant },
) {
  const conversation = conversationId === null ? null : ((await rowsById(tx, [conversationId])).get(conversationId) ?? null);
  const customer = conversation ? await findCustomer(tx, conversation.customer.id) : undefined;
  const latest = conversation ? (await messagesOf(tx, conversation.id, { before: null, limit: 20 })).findLast(({ kind }) => kind === "incoming") : undefined;
  const amends = conversation ? await lastGivenIn(tx, conversation.id) : null;
  return {
    id: runId,
    at,
    rule: { id: ruleId, name: ruleName },
    conversation,
    customer: customer
      ? { id: customer.id, name: customer.name, language: customer.language, addresses: customer.addresses, attributes: customer.attributes }
      : null,
    // Points are kept nowhere here: the business's own system counts them.
    amends: amends && { id: amends.id, recoveryId: amends.recoveryId, kind: amends.kind, money: amends.money, points: amends.points, at: amends.at },
    message: latest ? { id: latest.id, text: latest.text, mood: latest.mood?.mood ?? null, at: latest.at } : null,
  };
}

async function call(desk: Desk, { runId, place }: Job, { url, body, key }: ToCall): Promise<Heard> {
  const at = String(Math.floor(Date.parse(desk.clock.now()) / 1000));
  const signature = key === null ? {} : { "x-guli-signature": `sha256=${createHmac("sha256", key).update(`${at}.${body}`).digest("hex")}` };
  const headers = { "content-type": "application/json", "x-guli-delivery": `${runId}:${place}`, "x-guli-timestamp": at, ...signature };
  try {
    const answer = await callOutside(desk, { url, method: "POST", headers, body, patienceMs: PATIENCE_MS, mostBytes: 64 * 1024 });
    const detail = `${answer.status} ${cut(plain(answer.body.toString("utf8")), 200)}`.trim();
    return { status: answer.status, detail, retryAfter: retryAfter(answer.headers["retry-after"], desk.clock.now()) };
  } catch (cause) {
    if (cause instanceof ForbiddenHost) return { trouble: "address-forbidden", detail: cause.message };
    if (cause instanceof OutOfPatience) return { trouble: "timed-out", detail: cause.message };
    const { code = "", message } = cause as Error & { code?: string };
    if (code === "") throw cause;
    return { trouble: code === "ETOOMUCH" ? "too-much" : code === "ENOTFOUND" ? "dns-failed" : "no-connection", detail: message };
  }
}

async function note(tx: Tx, { runId, place }: Job, so: CallOutcome): Promise<void> {
  const run = await runToChange(tx, runId);
  if (!run) return;
  const { outcome, trouble, detail } = so;
  await noteDeeds(tx, runId, replaced(run.deeds, place, { outcome, trouble, detail }));
  if ("nextTryAt" in so) tx.enqueue("automation-webhook", { runId, place }, { key: `automation:${runId}:${place}`, runAt: so.nextTryAt });
}

function replaced(deeds: AutomationDeed[], place: number, so: Partial<AutomationDeed>): AutomationDeed[] {
  return deeds.map((deed, at) => (at === place ? { ...deed, ...so } : deed));
}
