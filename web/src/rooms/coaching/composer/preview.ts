import type { Suggestion } from "@guli/coach/engine";

/** What a suggestion makes of the draft: the new words, with a little of what stands around them. */
export type Preview = { before: string; changed: string; after: string };

const AROUND = 28;

export function previewOf(draft: string, { start, end, text }: Suggestion): Preview {
  const [head, tail] = [draft.slice(0, start), draft.slice(end)];
  const near = head.slice(-AROUND).split("\n").at(-1) ?? "";
  const next = tail.slice(0, AROUND).split("\n")[0] ?? "";
  return {
    before: near.length < head.length && near.length === AROUND ? `… ${near.replace(/^\S*\s/, "")}` : near,
    changed: text,
    after: next.length < tail.length && next.length === AROUND ? `${next.replace(/\s\S*$/, "")} …` : next,
  };
}

export const shownOf = ({ before, changed, after }: Preview): string => before + changed + after;

/** What a suggestion leaves to the agent to say: "I'll […] and write to you by […]." */
export const GAP = "[…]";

/** Where the first gap of a suggestion will stand once it is applied at this place. */
export function gapIn({ text }: Suggestion, at: number): { start: number; end: number } | null {
  const gap = text.indexOf(GAP);
  return gap === -1 ? null : { start: at + gap, end: at + gap + GAP.length };
}
