import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../src/language/languages.ts";
import type { ThreadMessage } from "../src/review/types.ts";

/** What an agent really sent to a calm customer: nothing in it shouts, scolds, blames, or asks again. */
export type PlainReply = { text: string; thread: ThreadMessage[] };

type Sent = { reply: string; context: { role: string; text: string }[]; customer_upset: boolean };

/** How many are learned from; more would drown the drafts. */
const MOST = 1500;

/** The replies of one language in the data folder (replies/LANGUAGE-star.train.jsonl), or none. */
export function plainReplies(folder: string, language: Language): PlainReply[] {
  const replies = join(folder, "replies");
  if (!existsSync(replies)) return [];
  const files = readdirSync(replies).filter((name) => name.startsWith(`${language}-star`) && name.endsWith(".train.jsonl"));
  return files
    .flatMap((name) => readFileSync(join(replies, name), "utf8").split("\n"))
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Sent)
    .filter((one) => !one.customer_upset)
    .slice(0, MOST)
    .map(({ reply, context }) => ({ text: reply, thread: context.map(({ role, text }) => ({ from: role === "customer" ? "customer" : "agent", text })) }));
}
