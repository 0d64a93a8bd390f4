import type { ChannelKind, EffortKind } from "@guli/contract";
import { cut } from "../../../../core/cutting.ts";
import { theirCues } from "./hearing.ts";
import { isTheirs, type Happening, type Matter, type Seen } from "./matter.ts";
import type { TheirCue } from "./words/kinds.ts";

/** Where each of these took place; who says it on that very channel speaks of what stands in the thread. */
const ELSEWHERE: [TheirCue, ReadonlySet<ChannelKind>][] = [
  ["called", new Set(["phone"])],
  ["mailed", new Set(["email"])],
  ["messaged", new Set()],
  ["went-there", new Set(["visit"])],
];

/** What customers say of the work that they had: where it stands in no thread of ours, their word is all there is. */
export function theirWords(matter: Matter): Seen[] {
  return matter.course.filter(isTheirs).flatMap((one) => entriesOf(one, matter.channelKind));
}

/** Of each kind the first sentence that says it. */
function entriesOf({ id, at, text }: Happening, channelKind: ChannelKind): Seen[] {
  const first = new Map<EffortKind, Seen>();
  for (const sentence of theirCues(text)) {
    for (const kind of saidBy(sentence.says, channelKind)) {
      if (!first.has(kind)) first.set(kind, { messageId: id, at, kind, cause: "customer-says", params: { quote: quoted(sentence.text) } });
    }
  }
  return [...first.values()];
}

/** "I already wrote to you on Facebook" is one thing: that they came by another way, not also that they wrote, or have said it. */
function saidBy(said: ReadonlySet<TheirCue>, channelKind: ChannelKind): EffortKind[] {
  const elsewhere = ELSEWHERE.some(([cue, here]) => said.has(cue) && !here.has(channelKind));
  const again = said.has("said-before") && !elsewhere;
  const kinds: [EffortKind, boolean][] = [
    ["repeat-contact", said.has("came-before") || (said.has("wrote-already") && !elsewhere && !again)],
    ["channel-switch", elsewhere],
    ["transfer", said.has("passed-around")],
    ["repeated-information", again],
    ["robotic-reply", said.has("takes-for-robot")],
  ];
  return kinds.flatMap(([kind, isSaid]) => (isSaid ? [kind] : []));
}

/** Letters of a quotation: enough to know it again. */
const MOST = 160;
export const quoted = (text: string): string => {
  const line = text.replaceAll(/\s+/gu, " ").trim();
  return line.length > MOST ? `${cut(line, MOST - 1)}…` : line;
};
