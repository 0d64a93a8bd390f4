import type { SecondReading, readSecondTime } from "@guli/contract";
import type { z } from "zod";
import type { Desk, Tx } from "../../../core/desk.ts";
import type { Who } from "../../../core/http/serving.ts";
import { refuse, refuseForNow } from "../../../core/refusal.ts";
import { threadOf } from "../../conversations/index.ts";
import { reviewOf } from "../coach.ts";
import { levelsFrom } from "../rules/levels.ts";
import { knownName } from "../rules/names.ts";
import { answerFrom, questionFor, worthOffering } from "../rules/second-reading.ts";
import { chosenLevels } from "../store/levels.ts";
import { secondReader } from "../store/second-reader.ts";
import { askModel } from "./asking.ts";
import { openKey } from "./setting-up.ts";

type Asked = z.output<typeof readSecondTime.body>;

/** Let the model read a draft. What it rewords is shown only after our own coach has read it, with what the coach says of it. */
export async function readAgain(desk: Desk, who: Who, asked: Asked): Promise<SecondReading> {
  const { reader, levels, input } = await desk.read(who.workspaceId, (tx) => gather(tx, asked));
  const { draft, aim, speaks } = asked;
  const original = reviewOf(input);
  const question = { ...input, aim: aim ?? original.aim, speaks: speaks ?? original.language?.split("-")[0] ?? "en" };
  const body = questionFor(reader.model, question);
  const said = await inTurn(who.workspaceId, () => askModel(desk, { endpoint: reader.endpoint, key: openKey(desk, who.workspaceId, reader), body }));
  desk.log.info({ outcome: said.outcome, workspaceId: who.workspaceId }, "a second reader was asked");
  if (said.outcome !== "answered") return { ...said, findings: [], rewrite: null };
  const answer = answerFrom(said.text, draft);
  if (!answer) return { outcome: "malformed", detail: null, retryAfter: null, findings: [], rewrite: null };
  const review = answer.rewrite === null ? null : reviewOf({ ...input, draft: answer.rewrite, language: original.language });
  return {
    outcome: "read",
    detail: null,
    retryAfter: null,
    findings: answer.findings.filter(({ rule }) => levels[rule][input.customer.mood] !== "off"),
    rewrite: answer.rewrite !== null && review && worthOffering(original, review) ? { draft: answer.rewrite, review } : null,
  };
}

async function gather(tx: Tx, { conversationId, draft, aim, speaks }: Asked) {
  const { customer, mood, thread } = await threadOf(tx, conversationId);
  const reader = await secondReader(tx);
  if (!reader?.on) refuse("second-reader.off");
  const input = { draft, customer: { name: knownName(customer), mood }, thread, aim, speaks };
  return { reader, levels: levelsFrom(await chosenLevels(tx)), input };
}

const AT_ONCE = 4;
const busy = new Map<string, number>();

/** A business asks so many questions at a time on this node: a stuck model keeps nobody else waiting. */
async function inTurn<T>(workspaceId: string, ask: () => Promise<T>): Promise<T> {
  const asking = busy.get(workspaceId) ?? 0;
  if (asking >= AT_ONCE) refuseForNow(5);
  busy.set(workspaceId, asking + 1);
  try {
    return await ask();
  } finally {
    const left = busy.get(workspaceId)! - 1;
    if (left > 0) busy.set(workspaceId, left);
    else busy.delete(workspaceId);
  }
}
