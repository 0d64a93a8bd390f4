import type { AutomationAction, AutomationBecause, AutomationCondition, AutomationConditions, AutomationTrigger } from "@guli/contract";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../asking.ts";
import { key } from "../../i18n/key.ts";
import { formatDuration, formatHours, formatLanguage, formatList, formatNumber, formatWeekday } from "../../formats/index.ts";
import { usePeople, useTeams } from "../conversations/data/people.ts";
import { kindName } from "../conversations/parts/channel-kinds.ts";
import { MOODS } from "../conversations/parts/MoodSign.tsx";
import { knownPriority } from "../conversations/parts/PrioritySign.tsx";
import { ABOUT, DOES, FACTS, LASTING, PROMISES, STATES, UNTIL, WHO, TERMS } from "./names.ts";
import { clockOf } from "./parts.ts";

export type Saying = {
  trigger: (one: AutomationTrigger) => string;
  condition: (one: AutomationCondition) => string;
  conditions: (all: AutomationConditions) => string;
  because: (one: AutomationBecause) => string;
  action: (one: AutomationAction) => string;
};

type Names = {
  person: (id: string) => string;
  team: (id: string) => string;
  channel: (id: string) => string;
  reply: (id: string) => string;
  attribute: (key: string) => string;
};

/** Rules in words, with the names of whom and what they are about. */
export function useSaying(): Saying {
  const { t } = useTranslation();
  const [people, teams] = [usePeople(), useTeams()];
  const channels = useAsk("listChannels").data?.rows ?? [];
  const replies = useAsk("listSavedReplies").data?.rows ?? [];
  const attributes = useAsk("listAttributes").data?.rows ?? [];
  const gone = t("something that is gone");
  return sayingWith(t, {
    person: (id) => people.of(id)?.name ?? gone,
    team: (id) => teams.of(id)?.name ?? gone,
    channel: (id) => channels.find((one) => one.id === id)?.name ?? gone,
    reply: (id) => replies.find((one) => one.id === id)?.title ?? gone,
    attribute: (key) => attributes.find((one) => one.key === key)?.label ?? key,
  });
}

export function sayingWith(t: TFunction, names: Names): Saying {
  const trigger = (one: AutomationTrigger) =>
    one.kind === "fact" ? t(FACTS[one.fact]) : t("{{what}} for {{duration}}", { what: t(LASTING[one.what]), duration: spanText(one.minutes) });
  const condition = (one: AutomationCondition): string => {
    const [name, what] = [one.about === "attribute" ? names.attribute(one.key) : t(ABOUT[one.about]), valueOf(one, { t, names })];
    if (what === null) return one.not ? t("{{name}}: no", { name }) : t("{{name}}: yes", { name });
    return one.not ? t("{{name}}: not {{what}}", { name, what }) : t("{{name}}: {{what}}", { name, what });
  };
  const conditions = ({ match, of }: AutomationConditions): string =>
    formatList(
      of.map((one) => ("of" in one ? t("({{conditions}})", { conditions: conditions(one) }) : condition(one))),
      match === "all" ? "and" : "or",
    );
  const because = ({ condition: one, found }: AutomationBecause) =>
    FOUND_TELLS.has(one.about) && found !== "" ? t("{{name}}: {{what}}", { name: condition(one), what: `“${found}”` }) : condition(one);
  return { trigger, condition, conditions, because, action: (one) => actionText(one, { t, names }) };
}

/** Whole days as days, everything else to the minute. */
const spanText = (minutes: number): string => (minutes % 1440 === 0 ? formatDuration(minutes * 60) : formatHours(minutes));

/** Where what was found says more than what was sought. */
const FOUND_TELLS: ReadonlySet<string> = new Set(["text", "attribute", "time-of-day", "messages"]);

type With = { t: TFunction; names: Names };

/** What a condition asks for; null where it is a plain yes or no. */
function valueOf(one: AutomationCondition, { t, names }: With): string | null {
  const any = (all: readonly string[]) => formatList(all, "or");
  const someone = (ids: readonly string[], name: (id: string) => string) => (ids.length === 0 ? t("anyone") : any(ids.map(name)));
  switch (one.about) {
    case "text":
      return formatList(
        one.words.map((word) => `“${word}”`),
        one.how === "all" ? "and" : "or",
      );
    case "mood":
      return any(one.moods.map((mood) => t(MOODS[mood].name)));
    case "language":
      return any(one.languages.map(formatLanguage));
    case "channel-kind":
      return any(one.kinds.map((kind) => kindName(kind, t)));
    case "channel":
      return any(one.channelIds.map(names.channel));
    case "state":
      return any(one.states.map((state) => t(STATES[state])));
    case "priority":
      return any(one.priorities.map((priority) => t(knownPriority(priority).name)));
    case "assignee":
      return someone(one.personIds, names.person);
    case "team":
      return someone(one.teamIds, names.team);
    default:
      return rarerValueOf(one, { t });
  }
}

function rarerValueOf(one: AutomationCondition, { t }: Pick<With, "t">): string | null {
  switch (one.about) {
    case "tags":
      return formatList(one.tags, one.how === "all" ? "and" : "or");
    case "attribute":
      return attributeText(one, t);
    case "term":
      return one.terms.length === 0
        ? t("anything")
        : formatList(
            one.terms.map((term) => t(TERMS[term])),
            "or",
          );
    case "by":
      return formatList(
        one.who.map((who) => t(WHO[who])),
        "or",
      );
    case "weekday":
      return formatList(
        one.days.map((day) => formatWeekday(day - 1)),
        "or",
      );
    case "time-of-day":
      return t("{{from}} to {{to}}", { from: clockOf(one.from), to: one.to === 1440 ? "24:00" : clockOf(one.to) });
    case "lasting":
      return t("{{what}} for {{duration}}", { what: t(LASTING[one.what]), duration: spanText(one.minutes) });
    case "messages":
      return t("{{name}}: {{what}}", { name: t(FROM[one.from]), what: t("at least {{number}}", { number: formatNumber(one.atLeast) }) });
    default:
      return null;
  }
}

const FROM = { customer: WHO.customer, us: key("us"), all: key("both together") } as const;

function attributeText({ how, value }: Extract<AutomationCondition, { about: "attribute" }>, t: TFunction): string | null {
  const text = typeof value === "boolean" ? (value ? t("Yes") : t("No")) : String(value ?? "");
  switch (how) {
    case "known":
      return t("known");
    case "is":
      return text;
    case "contains":
      return t("with “{{text}}” in it", { text });
    case "more":
      return t("more than {{text}}", { text });
    case "less":
      return t("less than {{text}}", { text });
  }
}

function actionText(one: AutomationAction, { t, names }: With): string {
  const to = (what: string) => t("{{name}}: {{what}}", { name: t(DOES[one.do]), what });
  switch (one.do) {
    case "assign":
      return one.personId ? to(names.person(one.personId)) : t("Take it from whoever has it");
    case "assign-team":
      return one.teamId ? to(names.team(one.teamId)) : t("Take it from its team");
    case "tag":
    case "untag":
      return to(formatList(one.tags));
    case "priority":
      return to(t(knownPriority(one.priority).name));
    case "snooze-for":
      return to(spanText(one.minutes));
    case "snooze-until":
      return to(t(UNTIL[one.until]));
    case "spam":
      return one.spam ? t("Mark as spam") : t("Not spam");
    case "reply":
      return to(formatList([...new Set(one.savedReplyIds.map(names.reply))], "or"));
    case "promise":
      return t(PROMISES[one.what][one.hours], { duration: one.hours === "opening" ? formatHours(one.minutes) : spanText(one.minutes) });
    case "webhook":
      return to(one.url);
    default:
      return t(DOES[one.do]);
  }
}
