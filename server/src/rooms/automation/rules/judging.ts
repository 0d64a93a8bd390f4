import { fold, languageOf } from "@guli/coach";
import type { AutomationCondition } from "@guli/contract";
import { Temporal } from "temporal-polyfill";
import { between, type Instant } from "../../../core/clock.ts";
import { isOpen } from "../../workspaces/index.ts";
import { attributeFound } from "./attributes.ts";
import { lastingSince } from "./lasting.ts";
import type { Said, Situation } from "./situation.ts";
import { remembering } from "./remembering.ts";
import { foldedText, wordsFound } from "./words.ts";

type About = AutomationCondition["about"];
type ConditionOn<A extends About> = Extract<AutomationCondition, { about: A }>;

const foldedOf = remembering(({ text }: Said) => foldedText(text));
const languageIn = remembering(({ text }: Said) => languageOf(text));

/** What was found that makes it so, in a code word or in the customer's own words; null where it is not so. */
type Judge<A extends About> = (condition: ConditionOn<A>, situation: Situation) => string | null;

/** Whether one condition holds, and by what. A condition about what is not there does not hold, turned round it does. */
export function judge(condition: AutomationCondition, situation: Situation): { held: boolean; found: string } {
  const found = (judges[condition.about] as Judge<About>)(condition, situation);
  return condition.not ? { held: found === null, found: "" } : { held: found !== null, found: found ?? "" };
}

const judges: { [A in About]: Judge<A> } = {
  text: ({ within, words, how, whole }, { matter, said }) => {
    const other = within === "subject" ? (said?.subject ?? matter?.subject ?? "") : (matter?.customerAddress ?? "");
    const folded = within === "message" ? (said ? foldedOf(said) : "") : foldedText(other);
    return wordsFound(folded, words, { how, whole });
  },
  mood: ({ moods }, { matter, said }) => among(moods, said?.kind === "incoming" ? said.mood : (matter?.mood ?? null)),
  language: ({ languages }, situation) => inLanguage(languages, spoken(situation)),
  "channel-kind": ({ kinds }, { matter }) => among(kinds, matter?.channelKind ?? null),
  channel: ({ channelIds }, { matter, channelId }) => among(channelIds, matter?.channelId ?? channelId),
  state: ({ states }, { matter }) => among(states, matter?.state ?? null),
  priority: ({ priorities }, { matter }) => among(priorities, matter?.priority ?? null),
  assignee: ({ personIds }, { matter }) => amongOrAny(personIds, matter?.assigneeId ?? null),
  team: ({ teamIds }, { matter }) => amongOrAny(teamIds, matter?.teamId ?? null),
  tags: ({ tags, how }, { matter }) => {
    const folded = new Set(matter?.tags.map(fold));
    const there = tags.filter((tag) => folded.has(fold(tag)));
    return there.length === 0 || (how === "all" && there.length < tags.length) ? null : there.join(", ");
  },
  spam: (_, { matter }) => when(matter?.spam === true),
  automatic: (_, { said }) => when(said?.automatic === true),
  files: (_, { said }) => (said && said.files > 0 ? String(said.files) : null),
  "customer-new": (_, { whom }) => when(whom !== null && whom.conversations <= 1),
  "customer-blocked": (_, { whom }) => when(whom?.blocked === true),
  term: ({ terms }, { whom }) => {
    const held = (whom?.terms ?? []).filter((one) => terms.length === 0 || terms.includes(one));
    return held.length === 0 ? null : held.join(", ");
  },
  attribute: (condition, { whom }) => whom && attributeFound(condition, whom.attributes[condition.key] ?? null),
  by: ({ who }, { by }) => among(who, by),
  opening: (_, { here, now }) => when(isOpen(here.openingHours, here.timeZone, now)),
  weekday: ({ days }, { here, now }) => {
    const { dayOfWeek } = wallClock(now, here.timeZone);
    return days.includes(dayOfWeek) ? String(dayOfWeek) : null;
  },
  "time-of-day": ({ from, to }, { here, now }) => {
    const { hour, minute } = wallClock(now, here.timeZone);
    const at = hour * 60 + minute;
    const within = from < to ? from <= at && at < to : at >= from || at < to;
    return within ? `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}` : null;
  },
  lasting: ({ what, minutes }, { matter, now }) => {
    const since = matter && lastingSince(what, matter);
    return since && between(since, now) >= minutes * 60_000 ? since : null;
  },
  messages: ({ from, atLeast }, { matter }) => {
    const { incoming, replies } = matter ?? { incoming: 0, replies: 0 };
    const count = { customer: incoming, us: replies, all: incoming + replies }[from];
    return count >= atLeast ? String(count) : null;
  },
};

const among = <T extends string>(wanted: readonly T[], value: string | null): string | null =>
  value !== null && (wanted as readonly string[]).includes(value) ? value : null;

/** Uzbek is Uzbek in either script; who names the script means it. */
const inLanguage = (wanted: readonly string[], language: string | null): string | null =>
  among(wanted, language) ?? (language === "uz-Cyrl" && wanted.includes("uz") ? language : null);

/** An empty list asks whether there is anyone at all. */
const amongOrAny = (wanted: readonly string[], value: string | null): string | null => (wanted.length === 0 ? value : among(wanted, value));

const when = (so: boolean): string | null => (so ? "yes" : null);

const wallClock = (now: Instant, timeZone: string): Temporal.ZonedDateTime => Temporal.Instant.from(now).toZonedDateTimeISO(timeZone);

/** What the message is written in; where it says too little, what the customer is known to speak. */
export function spoken({ said, whom }: Pick<Situation, "said" | "whom">): string | null {
  const { language, script } = said?.kind === "incoming" ? languageIn(said) : { language: null, script: null };
  if (language === null) return whom?.language ?? null;
  return language === "uz" && script === "Cyrl" ? "uz-Cyrl" : language;
}
