import type { ChannelKind, EffortKind } from "@guli/contract";
import { instantAt } from "../../../../core/clock.ts";
import type { Happening, Matter, Thread } from "./matter.ts";

/** One line of labelled/*.jsonl: a conversation written for the test, with the entries that it must give. */
export type Labelled = {
  id: string;
  channel: ChannelKind;
  /** Other conversations of the same customer; `before` in minutes before this one began. */
  earlier?: { channel: ChannelKind; before: number; said: Line[] }[];
  said: Line[];
  /** `at` counts the lines from 0. */
  expected: { at: number; kind: EffortKind }[];
};

/** `after`: minutes since the line before, 3 where it is not said. */
type Line = { after?: number } & (
  | { from: "customer" | "agent" | "desk"; text: string; files?: number }
  | { does: "resolved" }
  | { does: "auto" | "to" | "team"; to: string }
);

const BEGAN = Date.UTC(2026, 2, 2, 8);
const MINUTE = 60_000;

/** The conversation as the rules see it. */
export function matterOf({ id, channel, said, earlier = [] }: Labelled): Matter {
  const others = earlier.map((one, at): Thread => ({
    conversationId: `${id}/${at}`,
    channelKind: one.channel,
    course: courseOf(`${id}/${at}`, one.said, BEGAN - one.before * MINUTE),
  }));
  return { conversationId: id, customerId: id, channelKind: channel, course: courseOf(id, said, BEGAN), others, isBeginning: true };
}

function courseOf(id: string, lines: Line[], began: number): Happening[] {
  let at = began;
  // Who has it answers; until somebody has, Ada does.
  let agent = "Ada";
  return lines.map((line, nth) => {
    at += nth === 0 ? 0 : (line.after ?? 3) * MINUTE;
    const happening = happeningOf(line, agent);
    if ("does" in line && line.does === "to") agent = line.to;
    if ("does" in line && line.does === "team") agent = `someone of ${line.to}`;
    return { ...happening, id: `${id}#${nth}`, at: instantAt(at) };
  });
}

function happeningOf(line: Line, agent: string): Omit<Happening, "id" | "at"> {
  if ("does" in line) return { kind: "activity", automatic: false, personId: null, text: "", files: 0, activity: activityOf(line) };
  const { from, text, files = 0 } = line;
  const kind = from === "customer" ? "incoming" : "reply";
  return { kind, automatic: from === "desk", personId: from === "agent" ? agent : null, text, files, activity: null };
}

function activityOf(line: Extract<Line, { does: string }>): NonNullable<Happening["activity"]> {
  switch (line.does) {
    case "resolved":
      return { code: "state-changed", params: { state: "resolved" } };
    case "auto":
      return { code: "routed", params: { personId: line.to, why: "least-busy" } };
    case "to":
      return { code: "assigned", params: { personId: line.to } };
    case "team":
      return { code: "team-assigned", params: { teamId: line.to } };
  }
}
