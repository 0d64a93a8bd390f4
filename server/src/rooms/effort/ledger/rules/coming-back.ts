import { milliseconds } from "../../../../core/clock.ts";
import { isThanks, saidIn } from "./hearing.ts";
import { isAnswer, isInstant, isResolving, isTheirs, type Happening, type Matter, type Seen, type Thread } from "./matter.ts";
import { isSameMatter, sharedStems } from "./same-matter.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** What comes sooner after their last words belongs to them, however it is put. */
const BREATH = 2 * MINUTE;
/** After so long without an answer further words are a reminder even if they do not say so. */
const pauseOf = (matter: Matter): number => (isInstant(matter.channelKind) ? 15 * MINUTE : 4 * 60 * MINUTE);

/** Who writes again before a person answered, and not only to add something. What takes up nothing is no answer: `hollow` are such replies. */
export function writingAgain(matter: Matter, hollow: ReadonlySet<string>): Seen[] {
  const seen: Seen[] = [];
  let last: Happening | null = null;
  for (const one of matter.course) {
    if ((isAnswer(one) && !hollow.has(one.id)) || isResolving(one)) last = null;
    if (!isTheirs(one)) continue;
    if (last !== null && isReminder(matter, one, milliseconds(one.at) - milliseconds(last.at))) {
      const minutes = String(Math.round((milliseconds(one.at) - milliseconds(last.at)) / MINUTE));
      seen.push({ messageId: one.id, at: one.at, kind: "repeat-contact", cause: "wrote-again", params: { minutes } });
    }
    last = one;
  }
  return seen;
}

function isReminder(matter: Matter, { text, files }: Happening, pause: number): boolean {
  if (pause < BREATH) return false;
  const said = saidIn(text);
  if (said.has("waits") || said.has("came-before")) return true;
  if (pause < pauseOf(matter) || isThanks(text)) return false;
  return !(files > 0 || said.has("adds"));
}

/** Somebody who comes back later than this has another matter. */
const CAME_BACK = 30 * DAY;

/** Who writes after we had called it done, and not to thank us, or about something else. */
export function comingBack({ course }: Matter): Seen[] {
  const seen: Seen[] = [];
  let done: Happening | null = null;
  let answered: Happening | null = null;
  let said = "";
  course.forEach((one, at) => {
    if (isResolving(one)) done = one;
    if (isAnswer(one)) [answered, done] = [one, null];
    if (!isTheirs(one)) return;
    // A reply that resolved says so nowhere; that what they write opens it again does.
    const since = done ?? (isOpening(course[at + 1], one) ? answered : null);
    if (since !== null && milliseconds(one.at) - milliseconds(since.at) < CAME_BACK && isSameAgain(one.text, said)) {
      seen.push({ messageId: one.id, at: one.at, kind: "repeat-contact", cause: "came-back", params: {} });
    }
    done = null;
    said += `\n${one.text}`;
  });
  return seen;
}

const isOpening = (next: Happening | undefined, message: Happening): boolean =>
  next?.activity?.code === "reopened" && next.personId === null && next.at === message.at;

/** One may be the name under each letter. */
const ENOUGH_SHARED = 2;

function isSameAgain(text: string, before: string): boolean {
  const said = saidIn(text);
  if (said.has("still") || said.has("came-before") || said.has("said-before")) return true;
  // "Now I see that somebody looks into it. Thank you."
  if (said.has("thanks") && !text.includes("?")) return false;
  return said.has("waits") || sharedStems(text, before) >= ENOUGH_SHARED;
}

/** How far back another conversation is the same matter. */
export const LOOKS_BACK_DAYS = 14;
const LOOKS_BACK = LOOKS_BACK_DAYS * DAY;
/** So many first messages of theirs tell what a conversation is about. */
const FIRST_WORDS = 3;

/** Who begins a new conversation about what another one is about: on a channel of another kind, or on the same. */
export function beginningAnew(matter: Matter): Seen[] {
  for (const one of firstWords(matter)) {
    const before = matter.others.filter((other) => isAbout(one, other)).toSorted((a, b) => Number(isElsewhere(matter, b)) - Number(isElsewhere(matter, a)))[0];
    if (!before) continue;
    if (isElsewhere(matter, before))
      return [{ messageId: one.id, at: one.at, kind: "channel-switch", cause: "came-elsewhere", params: { channel: before.channelKind } }];
    return [{ messageId: one.id, at: one.at, kind: "repeat-contact", cause: "new-conversation", params: {} }];
  }
  return [];
}

const isElsewhere = (matter: Matter, other: Thread): boolean => other.channelKind !== matter.channelKind;

function firstWords({ course, isBeginning }: Matter): Happening[] {
  if (!isBeginning) return [];
  const answered = course.findIndex(isAnswer);
  return (answered < 0 ? course : course.slice(0, answered)).filter(isTheirs).slice(0, FIRST_WORDS);
}

/** What they wrote there before this, not too long ago, is about the same. */
function isAbout({ at, text }: Happening, { course }: Thread): boolean {
  const now = milliseconds(at);
  const before = course.filter((one) => isTheirs(one) && milliseconds(one.at) < now && now - milliseconds(one.at) <= LOOKS_BACK);
  return before.length > 0 && isSameMatter(text, before.map((one) => one.text).join("\n"));
}
