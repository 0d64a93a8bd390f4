import { ACTS, type Act } from "../../src/acts/acts.ts";
import { AIMS, MOODS, RULES, type Aim, type Mood, type RuleId } from "../../src/review/types.ts";
import { draftOf, type DraftExample } from "./draft.ts";

export type Complaint = { line: number; says: string };

/**
 * Reads a file of labelled drafts (the format stands in coach/examples/README.md). Lines that make no sense are
 * complained of, with their number, and left out.
 */
export function readDrafts(source: string): { examples: DraftExample[]; complaints: Complaint[] } {
  const examples: DraftExample[] = [];
  const complaints: Complaint[] = [];
  source.split("\n").forEach((raw, at) => {
    const line = raw.trimEnd();
    if (line === "" || line.startsWith("#!") || line.startsWith("//")) return;
    const complain = (says: string) => complaints.push({ line: at + 1, says });
    if (line.startsWith("## ")) examples.push(header(line.slice(3), at + 1, complain));
    else if (examples.length === 0) complain("stands before the first example");
    else readLine(examples[examples.length - 1]!, line, complain);
  });
  for (const one of examples) complaints.push(...incomplete(one));
  return { examples, complaints };
}

function header(text: string, line: number, complain: (says: string) => void): DraftExample {
  const [mood = "", name = "-", aim = "satisfaction"] = text.split("|").map((part) => part.trim());
  if (!MOODS.includes(mood as Mood)) complain(`unknown mood "${mood}"`);
  if (!AIMS.includes(aim as Aim)) complain(`unknown aim "${aim}"`);
  return {
    line,
    mood: mood as DraftExample["mood"],
    name: name === "-" || name === "" ? null : name,
    aim: aim as DraftExample["aim"],
    thread: [],
    sentences: [],
    expect: [],
  };
}

function readLine(example: DraftExample, line: string, complain: (says: string) => void): void {
  const sentence = /^(--?) \[([^\]]*)\] (.+)$/u.exec(line);
  if (line.startsWith("< ")) example.thread.push({ from: "customer", text: unescape(line.slice(2)) });
  else if (line.startsWith("> ")) example.thread.push({ from: "agent", text: unescape(line.slice(2)) });
  else if (sentence) {
    const acts = sentence[2]!.split(/[\s,]+/u).filter(Boolean);
    for (const act of acts) if (!ACTS.includes(act as Act)) complain(`unknown act "${act}"`);
    if (acts.length === 0) complain("a sentence without an act (use info)");
    example.sentences.push({ acts: acts as Act[], text: sentence[3]!, opensParagraph: sentence[1] === "--" });
  } else if (line.startsWith("= ")) example.expect.push(...expected(line.slice(2), complain));
  else complain(`cannot be read: ${line.slice(0, 60)}`);
}

function expected(text: string, complain: (says: string) => void): DraftExample["expect"] {
  if (text.trim() === "clean") return [];
  const parts = [...text.matchAll(/([a-z-]+)(?:\s+"([^"]*)")?\s*(?:;|$)/gu)];
  return parts.flatMap(([, rule, words]) => {
    if (RULES.includes(rule as RuleId)) return [{ rule: rule as RuleId, words: words ?? null }];
    complain(`unknown rule "${rule}"`);
    return [];
  });
}

const unescape = (text: string) => text.replaceAll("\\n", "\n");

function incomplete(example: DraftExample): Complaint[] {
  const says: string[] = [];
  if (example.sentences.length === 0) says.push("has no draft");
  if (!example.thread.some((one) => one.from === "customer")) says.push("has no customer's message");
  const draft = draftOf(example);
  for (const { rule, words } of example.expect) if (words !== null && !draft.includes(words)) says.push(`${rule}: the draft does not hold "${words}"`);
  return says.map((text) => ({ line: example.line, says: text }));
}
