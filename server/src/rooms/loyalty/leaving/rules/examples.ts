import type { LeavingReason } from "@guli/contract";

export type Example = { text: string; leaves: boolean; reason: LeavingReason | null };

/** Labelled examples, one a line: `leave REASON | words` (`-`: none is named) or `no | words`. */
export function examplesIn(lines: string): Example[] {
  return lines
    .split("\n")
    .filter((line) => line.includes(" | "))
    .map((line) => {
      const [label = "", ...words] = line.split(" | ");
      const [what, reason = "-"] = label.split(" ");
      return { text: words.join(" | "), leaves: what === "leave", reason: reason === "-" ? null : (reason as LeavingReason) };
    });
}

/** Every third stands apart: nothing was made to fit it. */
export const isApart = (nth: number): boolean => nth % 3 === 2;

export type Measured = { hit: number; missed: number; false: number; rightReasons: number; reasons: number };

export function measure(examples: Example[], read: (text: string) => { reason: { reason: LeavingReason } | null } | null): Measured {
  const all = examples.map((one) => ({ ...one, found: read(one.text) }));
  const count = (of: (one: (typeof all)[number]) => boolean) => all.filter(of).length;
  return {
    hit: count(({ leaves, found }) => leaves && found !== null),
    missed: count(({ leaves, found }) => leaves && found === null),
    false: count(({ leaves, found }) => !leaves && found !== null),
    reasons: count(({ leaves, found, reason }) => leaves && found !== null && reason !== null),
    rightReasons: count(({ leaves, found, reason }) => leaves && found !== null && reason !== null && found.reason?.reason === reason),
  };
}
