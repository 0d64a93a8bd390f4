import type { EffortCause } from "@guli/contract";
import { hear, type HeardSentence } from "@guli/coach";
import { givenIn, THINGS, type Thing } from "./given.ts";
import { ourCues, saidIn } from "./hearing.ts";
import { isAnswer, isTheirs, type Happening, type Matter, type Seen } from "./matter.ts";
import { isSameMatter } from "./same-matter.ts";
import { isStock } from "./stock.ts";
import { quoted } from "./their-words.ts";
import type { OurCue } from "./words/kinds.ts";

/** A sentence of a reply: our own cues, and how likely it does what the coach hears in it. */
export type Sentence = { text: string; says: ReadonlySet<OurCue>; acts: HeardSentence["acts"] | null };

/** What our replies cost the customer. */
export function ourReplies(matter: Matter): Seen[] {
  const before: Happening[] = [];
  // Most of what is read is what has just come in and awaits its first answer.
  const earlier = matter.course.some(isAnswer) ? earlierWords(matter) : [];
  return matter.course.flatMap((one) => {
    const seen = isAnswer(one) && one.text !== "" ? costsOf(one, { before, earlier }) : [];
    before.push(one);
    return seen;
  });
}

type Around = { before: readonly Happening[]; earlier: readonly Happening[] };

/** What they wrote of the same matter in other conversations. */
function earlierWords({ course, others }: Matter): Happening[] {
  const own = course
    .filter(isTheirs)
    .map(({ text }) => text)
    .slice(0, 3)
    .join("\n");
  return others.flatMap(({ course: there }) => there.filter(isTheirs)).filter((one) => isSameMatter(own, one.text));
}

function costsOf(reply: Happening, { before, earlier }: Around): Seen[] {
  const theirs = before.filter(isTheirs);
  const sentences = read(reply.text, before);
  const seen: Seen[] = [];
  const add = (kind: Seen["kind"], cause: EffortCause, params: Seen["params"]) => seen.push({ messageId: reply.id, at: reply.at, kind, cause, params });

  const again = askedAgain(sentences, [...earlier.filter(({ at }) => at < reply.at), ...theirs]);
  if (again) add("repeated-information", "asked-again", { thing: again.thing, quote: quoted(again.text) });
  const elsewhere = sentences.find(sendsElsewhere);
  const onward = sentences.find((one) => one !== elsewhere && sendsOn(one));
  if (elsewhere) add("channel-switch", "sent-elsewhere", { quote: quoted(elsewhere.text) });
  if (onward) add("transfer", "sent-on", { quote: quoted(onward.text) });
  const refusal = refusedByRule(sentences);
  if (refusal) add("policy", "refused-by-rule", { quote: quoted(refusal.text) });
  const chore = choreIn(sentences, [again, elsewhere, onward, refusal]);
  if (chore) add("hassle", chore.cause, { quote: quoted(chore.text) });
  if (isStock(sentences) && !closes(before)) add("robotic-reply", "stock-reply", { quote: quoted(reply.text) });
  return seen;
}

function read(text: string, before: readonly Happening[]): Sentence[] {
  const thread = before
    .filter((one) => one.kind !== "activity")
    .map((one) => ({ from: isTheirs(one) ? ("customer" as const) : ("agent" as const), text: one.text }));
  // Upset or not changes little in what a sentence does: not asked, so that a corrected mood changes no entry.
  const heard = hear({ draft: text, thread, customer: { mood: "calm" } });
  return ourCues(text).map((one, at) => ({ ...one, acts: heard[at]?.acts ?? null }));
}

const asks = ({ text, says }: Sentence): boolean => says.has("asks") || text.endsWith("?");

function askedAgain(sentences: Sentence[], theirs: Happening[]): (Sentence & { thing: Thing }) | null {
  const given = givenIn(theirs);
  for (const one of sentences) {
    const thing = asks(one) && THINGS.find((each) => one.says.has(each) && given.has(each));
    if (thing) return { ...one, thing };
  }
  return null;
}

const sendsElsewhere = ({ text, says, acts }: Sentence): boolean => {
  if (says.has("if-you-like") || says.has("we-do-it") || text.endsWith("?")) return false;
  if (says.has("ring-others") && !/@/u.test(text)) return false;
  if (MAIL_ADDRESS.test(text)) return true;
  return (says.has("call-us") || says.has("write-us")) && (acts === null || acts.chore >= FAINT);
};

/** Whoever is given an address to send something to has to go there. */
const MAIL_ADDRESS = /\S@\S+\.\S/u;

const sendsOn = ({ says }: Sentence): boolean => says.has("other-department") && !says.has("if-you-like");

/** From here on the coach is sure enough of an act to be believed without a cue of ours. */
const SURE = 0.7;
const LIKELY = 0.45;

/** A no, with a rule as its ground in the same sentence or in the one beside it. */
function refusedByRule(sentences: Sentence[]): Sentence | null {
  const isRule = ({ says, acts }: Sentence) => says.has("rule") || (acts?.policy ?? 0) >= SURE;
  const isNo = ({ says, acts }: Sentence) => says.has("no") || (acts?.refuse ?? 0) >= LIKELY;
  return sentences.find((one, at) => isRule(one) && sentences.slice(Math.max(0, at - 1), at + 2).some(isNo)) ?? null;
}

const CHORES: [OurCue, EffortCause][] = [
  ["go-there", "visit"],
  ["paper", "papers"],
  ["fill-in", "form"],
  ["ring-others", "call"],
  ["look-it-up", "look-up"],
  ["run-after", "chase"],
];

type Chore = { text: string; cause: EffortCause };

/** A chore of a kind that we know, else what the coach is sure to be one and nothing else explains. */
function choreIn(sentences: Sentence[], explained: (Sentence | null | undefined)[]): Chore | null {
  const told = sentences.filter(({ text, says }) => !says.has("if-you-like") && !text.endsWith("?"));
  for (const [cue, cause] of CHORES) {
    const one = told.find(({ says, acts }) => says.has(cue) && (acts === null || acts.chore >= (says.has("we-do-it") ? VERY_SURE : FAINT)));
    if (one) return { text: one.text, cause };
  }
  const other = told.find((one) => (one.acts?.chore ?? 0) >= VERY_SURE && !one.says.has("try-this") && explained.every((each) => each?.text !== one.text));
  return other ? { text: other.text, cause: "chore" } : null;
}

const FAINT = 0.15;
const VERY_SURE = 0.85;

/** Where they thanked, praised or said nothing, and asked nothing, there is nothing that a reply could take up. */
function closes(before: readonly Happening[]): boolean {
  const answered = before.findLastIndex(isAnswer);
  const since = before.slice(answered + 1).filter(isTheirs);
  if (since.length === 0 || since.some(({ text }) => text.includes("?"))) return since.length === 0;
  return since.some(({ text }) => saidIn(text).has("thanks"));
}
