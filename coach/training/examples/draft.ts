import type { Act } from "../../src/acts/acts.ts";
import type { Aim, Mood, RuleId, ThreadMessage } from "../../src/review/types.ts";

export type Labelled = { acts: Act[]; text: string; opensParagraph: boolean };

/** One labelled draft of the project's own. `line` is where it begins in its file; `words` are the guilty ones, if any. */
export type DraftExample = {
  line: number;
  mood: Mood;
  name: string | null;
  aim: Aim;
  thread: ThreadMessage[];
  sentences: Labelled[];
  expect: { rule: RuleId; words: string | null }[];
};

/** The draft as the agent typed it. */
export function draftOf(example: DraftExample): string {
  return example.sentences.map((one, at) => (at === 0 ? "" : one.opensParagraph ? "\n\n" : " ") + one.text).join("");
}

/** The customer's message that the draft answers. */
export function lastAsked({ thread }: Pick<DraftExample, "thread">): string {
  return thread.filter((one) => one.from === "customer").at(-1)?.text ?? "";
}
