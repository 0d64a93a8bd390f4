import type { AutomationCondition, AutomationLasting, ChannelKind, Mood, Priority } from "@guli/contract";
import { Checkbox, MultiSelect, NativeSelect, NumberInput, TagsInput, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { formatLanguage, formatWeekday } from "../../../formats/index.ts";
import { usePeople, useTags, useTeams } from "../../conversations/data/people.ts";
import { CHANNEL_ICONS, kindName } from "../../conversations/parts/channel-kinds.ts";
import { MOODS } from "../../conversations/parts/MoodSign.tsx";
import { PRIORITIES } from "../../conversations/parts/PrioritySign.tsx";
import styles from "../automation.module.css";
import { ABOUT, LASTING, STATES, TERMS, WHO, WITHIN, type About } from "../names.ts";
import { clockOf, minutesFrom } from "../parts.ts";
import { AttributeField } from "./AttributeField.tsx";
import { SpanField } from "./SpanField.tsx";

type On<A extends About> = Extract<AutomationCondition, { about: A }>;
type Given<A extends About> = { condition: On<A>; onChange: (condition: On<A>) => void };

const LANGUAGES = ["ka", "uz", "uz-Cyrl", "ru", "en"] as const;

/** What a condition asks for, as it is best chosen. What is a plain yes or no has nothing more. */
export function ValueField({ condition, onChange }: { condition: AutomationCondition; onChange: (condition: AutomationCondition) => void }): ReactNode {
  switch (condition.about) {
    case "text":
      return <TextField condition={condition} onChange={onChange} />;
    case "attribute":
      return <AttributeField condition={condition} onChange={onChange} />;
    case "tags":
      return <TagsField condition={condition} onChange={onChange} />;
    case "time-of-day":
      return <TimeField condition={condition} onChange={onChange} />;
    case "lasting":
      return <LastingField condition={condition} onChange={onChange} />;
    case "messages":
      return <CountField condition={condition} onChange={onChange} />;
    default:
      return <ListField condition={condition} onChange={onChange} />;
  }
}

type Listed = { data: { value: string; label: string }[]; value: string[]; put: (values: string[]) => AutomationCondition; none?: string };

/** Conditions that hold where one of a list is the case. */
function ListField({ condition, onChange }: { condition: AutomationCondition; onChange: (condition: AutomationCondition) => void }) {
  const { t } = useTranslation();
  const listed = useListed(condition);
  if (!listed) return null;
  const { data, value, put, none } = listed;
  return (
    <MultiSelect
      className={styles.grow}
      aria-label={t(ABOUT[condition.about])}
      placeholder={value.length === 0 ? (none ?? t("Choose")) : ""}
      data={data}
      value={value}
      onChange={(values) => onChange(put(values))}
      searchable={data.length > 8}
    />
  );
}

function useListed(one: AutomationCondition): Listed | null {
  const { t } = useTranslation();
  const [people, teams] = [usePeople(), useTeams()];
  const channels = useAsk("listChannels").data?.rows ?? [];
  const named = (all: readonly { id: string; name: string }[]) => all.map(({ id, name }) => ({ value: id, label: name }));
  const words = (names: Record<string, string>) => Object.entries(names).map(([value, label]) => ({ value, label: t(label) }));
  switch (one.about) {
    case "mood":
      return {
        data: Object.entries(MOODS).map(([value, { name }]) => ({ value, label: t(name) })),
        value: one.moods,
        put: (moods) => ({ ...one, moods: moods as Mood[] }),
      };
    case "language":
      return {
        data: LANGUAGES.map((value) => ({ value, label: formatLanguage(value) })),
        value: one.languages,
        put: (languages) => ({ ...one, languages: languages as On<"language">["languages"] }),
      };
    case "channel-kind":
      return {
        data: Object.keys(CHANNEL_ICONS).map((kind) => ({ value: kind, label: kindName(kind as ChannelKind, t) })),
        value: one.kinds,
        put: (kinds) => ({ ...one, kinds: kinds as ChannelKind[] }),
      };
    case "channel":
      return { data: named(channels), value: one.channelIds, put: (channelIds) => ({ ...one, channelIds }) };
    case "state":
      return { data: words(STATES), value: one.states, put: (states) => ({ ...one, states: states as On<"state">["states"] }) };
    case "priority":
      return {
        data: PRIORITIES.map(({ priority, name }) => ({ value: priority, label: t(name) })),
        value: one.priorities,
        put: (priorities) => ({ ...one, priorities: priorities as Priority[] }),
      };
    case "assignee":
      return { data: named(people.all.filter(({ active }) => active)), value: one.personIds, put: (personIds) => ({ ...one, personIds }), none: t("anyone") };
    case "team":
      return { data: named(teams.all), value: one.teamIds, put: (teamIds) => ({ ...one, teamIds }), none: t("anyone") };
    case "term":
      return { data: words(TERMS), value: one.terms, put: (terms) => ({ ...one, terms: terms as On<"term">["terms"] }), none: t("anything") };
    case "by":
      return { data: words(WHO), value: one.who, put: (who) => ({ ...one, who: who as On<"by">["who"] }) };
    case "weekday":
      return {
        data: [1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), label: formatWeekday(day - 1) })),
        value: one.days.map(String),
        put: (days) => ({ ...one, days: days.map(Number).toSorted((one, other) => one - other) }),
      };
    default:
      return null;
  }
}

function TextField({ condition, onChange }: Given<"text">) {
  const { t } = useTranslation();
  const { within, words, how, whole } = condition;
  return (
    <>
      <NativeSelect
        aria-label={t("Where")}
        value={within}
        data={Object.entries(WITHIN).map(([value, label]) => ({ value, label: t(label) }))}
        onChange={(event) => onChange({ ...condition, within: event.currentTarget.value as typeof within })}
      />
      <HowField how={how} onChange={(next) => onChange({ ...condition, how: next })} />
      <TagsInput
        className={styles.whole}
        aria-label={t("Words")}
        description={t("Press Enter after each word or phrase. It is found in any script: {{one}} finds {{other}}, too.", {
          one: "“salom”",
          other: "“салом”",
        })}
        value={words}
        maxTags={50}
        onChange={(next) => onChange({ ...condition, words: next })}
      />
      <Checkbox label={t("Whole words only")} checked={whole} onChange={(event) => onChange({ ...condition, whole: event.currentTarget.checked })} />
    </>
  );
}

function HowField({ how, onChange }: { how: "any" | "all"; onChange: (how: "any" | "all") => void }) {
  const { t } = useTranslation();
  const data = [
    { value: "any", label: t("one of") },
    { value: "all", label: t("all of") },
  ];
  return <NativeSelect aria-label={t("How many of them")} value={how} data={data} onChange={(event) => onChange(event.currentTarget.value as typeof how)} />;
}

function TagsField({ condition, onChange }: Given<"tags">) {
  const { t } = useTranslation();
  const tags = useTags();
  return (
    <>
      <HowField how={condition.how} onChange={(how) => onChange({ ...condition, how })} />
      <TagsInput
        className={styles.grow}
        aria-label={t("Tags")}
        data={tags.all.map(({ name }) => name)}
        value={condition.tags}
        onChange={(next) => onChange({ ...condition, tags: next })}
      />
    </>
  );
}

function TimeField({ condition, onChange }: Given<"time-of-day">) {
  const { t } = useTranslation();
  const put = (change: { from?: number | null; to?: number | null }) => {
    const { from = condition.from, to = condition.to } = change;
    if (from !== null && to !== null) onChange({ ...condition, from, to });
  };
  return (
    <span className={styles.span}>
      <TextInput
        type="time"
        aria-label={t("Begins at")}
        value={clockOf(condition.from)}
        onChange={(event) => put({ from: minutesFrom(event.currentTarget.value, false) })}
      />
      <span aria-hidden>–</span>
      <TextInput
        type="time"
        aria-label={t("Ends at")}
        value={clockOf(condition.to)}
        onChange={(event) => put({ to: minutesFrom(event.currentTarget.value, true) })}
      />
    </span>
  );
}

function LastingField({ condition, onChange }: Given<"lasting">) {
  const { t } = useTranslation();
  return (
    <>
      <NativeSelect
        className={styles.grow}
        aria-label={t("What has lasted")}
        value={condition.what}
        data={Object.entries(LASTING).map(([value, label]) => ({ value, label: t(label) }))}
        onChange={(event) => onChange({ ...condition, what: event.currentTarget.value as AutomationLasting })}
      />
      <SpanField label={t("For how long")} minutes={condition.minutes} onChange={(minutes) => onChange({ ...condition, minutes })} />
    </>
  );
}

function CountField({ condition, onChange }: Given<"messages">) {
  const { t } = useTranslation();
  const data = [
    { value: "customer", label: t("of the customer") },
    { value: "us", label: t("of ours") },
    { value: "all", label: t("both together") },
  ];
  return (
    <>
      <NativeSelect
        aria-label={t("Whose messages")}
        value={condition.from}
        data={data}
        onChange={(event) => onChange({ ...condition, from: event.currentTarget.value as typeof condition.from })}
      />
      <NumberInput
        aria-label={t("At least so many")}
        w="6rem"
        min={1}
        max={10_000}
        decimalScale={0}
        value={condition.atLeast}
        onChange={(count) => typeof count === "number" && count >= 1 && onChange({ ...condition, atLeast: count })}
      />
      <span className={styles.beside}>{t("or more")}</span>
    </>
  );
}
