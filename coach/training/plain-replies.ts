import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../src/language/languages.ts";
import type { ThreadMessage } from "../src/review/types.ts";

/** What an agent really sent to a calm customer: nothing in it shouts, scolds, blames, or asks again. */
export type PlainReply = { text: string; thread: ThreadMessage[] };

type Sent = { reply: string; context: { role: string; text: string }[]; customer_upset: boolean };

/** How many are learned from; more would drown the drafts. */
const MOST = 1500;

/** Our own plain replies (examples/plain/LANGUAGE.tsv: the reply and the message before it), and the public ones. */
export function plainReplies(folder: string, language: Language): PlainReply[] {
  return [...ownReplies(language), ...publicReplies(folder, language)];
}

function ownReplies(language: Language): PlainReply[] {
  const file = new URL(`../examples/plain/${language}.tsv`, import.meta.url).pathname;
  if (!existsSync(file)) return [];
  const rows = readFileSync(file, "utf8")
    .split("\n")
    .map((line) => line.split("\t"));
  return rows.flatMap(([text = "", asked = ""]) => (text === "" ? [] : [{ text, thread: [{ from: "customer" as const, text: asked }] }]));
}

/** The replies of one language in the data folder (replies/LANGUAGE-star.train.jsonl), or none. */
function publicReplies(folder: string, language: Language): PlainReply[] {
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
