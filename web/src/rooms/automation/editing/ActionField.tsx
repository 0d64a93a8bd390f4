import type { AutomationAction, Priority, SnoozeUntil } from "@guli/contract";
import { MultiSelect, NativeSelect, TagsInput, Textarea, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { formatLanguage } from "../../../formats/index.ts";
import { usePeople, useTags, useTeams } from "../../conversations/data/people.ts";
import { PRIORITIES } from "../../conversations/parts/PrioritySign.tsx";
import styles from "../automation.module.css";
import { UNTIL, type Do } from "../names.ts";
import { PromiseField } from "./PromiseField.tsx";
import { SpanField } from "./SpanField.tsx";

type To<D extends Do> = Extract<AutomationAction, { do: D }>;
type Given<D extends Do> = { action: To<D>; onChange: (action: To<D>) => void };

/** What an action needs to know. Some need nothing. */
export function ActionField({ action, onChange }: { action: AutomationAction; onChange: (action: AutomationAction) => void }): ReactNode {
  const { t } = useTranslation();
  switch (action.do) {
    case "assign":
    case "assign-team":
      return <WhomField action={action} onChange={onChange} />;
    case "tag":
    case "untag":
      return <TagsField action={action} onChange={onChange} />;
    case "snooze-for":
      return <SpanField label={t("For how long")} minutes={action.minutes} onChange={(minutes) => onChange({ ...action, minutes })} />;
    case "priority":
    case "snooze-until":
    case "spam":
      return <ChoiceField action={action} onChange={onChange} />;
    case "note":
      return <NoteField action={action} onChange={onChange} />;
    case "reply":
      return <ReplyField action={action} onChange={onChange} />;
    case "promise":
      return <PromiseField action={action} onChange={onChange} />;
    case "webhook":
      return (
        <TextInput
          className={styles.grow}
          type="url"
          aria-label={t("Address of the webhook")}
          placeholder="https://shop.example/guli"
          value={action.url}
          onChange={(event) => onChange({ ...action, url: event.currentTarget.value.trim() })}
        />
      );
    default:
      return null;
  }
}

const NOBODY = "nobody";

function WhomField({ action, onChange }: Given<"assign" | "assign-team">) {
  const { t } = useTranslation();
  const [people, teams] = [usePeople(), useTeams()];
  const toTeam = action.do === "assign-team";
  const named = toTeam ? teams.all : people.all.filter(({ active, role }) => active && role !== "light");
  const id = toTeam ? action.teamId : action.personId;
  const data = [
    { value: "", label: t("Choose") },
    { value: NOBODY, label: toTeam ? t("No team") : t("Nobody") },
    ...named.map((one) => ({ value: one.id, label: one.name })),
  ];
  const put = (value: string) => {
    const chosen = value === NOBODY ? null : value;
    onChange(toTeam ? { do: "assign-team", teamId: chosen } : { do: "assign", personId: chosen });
  };
  return (
    <NativeSelect
      className={styles.grow}
      aria-label={toTeam ? t("Team") : t("Person")}
      value={id ?? NOBODY}
      data={data}
      onChange={(event) => put(event.currentTarget.value)}
    />
  );
}

function TagsField({ action, onChange }: Given<"tag" | "untag">) {
  const { t } = useTranslation();
  const tags = useTags();
  return (
    <TagsInput
      className={styles.grow}
      aria-label={t("Tags")}
      placeholder={action.tags.length === 0 ? t("Choose or type") : ""}
      data={tags.all.map(({ name }) => name)}
      value={action.tags}
      onChange={(next) => onChange({ ...action, tags: next })}
    />
  );
}

/** One of a few. */
function ChoiceField({ action, onChange }: Given<"priority" | "snooze-until" | "spam">) {
  const { t } = useTranslation();
  if (action.do === "priority") {
    const data = PRIORITIES.map(({ priority, name }) => ({ value: priority, label: t(name) }));
    const put = (value: string) => onChange({ ...action, priority: value as Priority });
    return <NativeSelect aria-label={t("Priority")} value={action.priority} data={data} onChange={(event) => put(event.currentTarget.value)} />;
  }
  if (action.do === "spam") {
    const data = [
      { value: "true", label: t("Spam") },
      { value: "false", label: t("Not spam") },
    ];
    return (
      <NativeSelect
        aria-label={t("Spam or not")}
        value={String(action.spam)}
        data={data}
        onChange={(event) => onChange({ ...action, spam: event.currentTarget.value === "true" })}
      />
    );
  }
  const data = Object.entries(UNTIL).map(([value, label]) => ({ value, label: t(label) }));
  const put = (value: string) => onChange({ ...action, until: value as SnoozeUntil });
  return (
    <NativeSelect className={styles.grow} aria-label={t("Until when")} value={action.until} data={data} onChange={(event) => put(event.currentTarget.value)} />
  );
}

function NoteField({ action, onChange }: Given<"note">) {
  const { t } = useTranslation();
  const people = usePeople().all.filter(({ active }) => active);
  return (
    <>
      <Textarea
        className={styles.whole}
        aria-label={t("What the note says")}
        description={t("With {{name}} and its kin as in saved replies.", { name: "{{customer.name}}" })}
        autosize
        minRows={2}
        maxLength={5000}
        value={action.body}
        onChange={(event) => onChange({ ...action, body: event.currentTarget.value })}
      />
      <MultiSelect
        className={styles.whole}
        aria-label={t("Who is told of it")}
        placeholder={action.mentions.length === 0 ? t("Who is told of it") : ""}
        data={people.map(({ id, name }) => ({ value: id, label: name }))}
        value={action.mentions}
        searchable
        onChange={(mentions) => onChange({ ...action, mentions })}
      />
    </>
  );
}

function ReplyField({ action, onChange }: Given<"reply">) {
  const { t } = useTranslation();
  const replies = useAsk("listSavedReplies").data?.rows ?? [];
  return (
    <MultiSelect
      className={styles.whole}
      aria-label={t("Saved replies")}
      description={t("Of several, the customer gets the one in their language. Machines are not answered, and nobody more than once an hour.")}
      placeholder={action.savedReplyIds.length === 0 ? t("Choose") : ""}
      data={replies.map(({ id, title, language }) => ({ value: id, label: language ? `${title} (${formatLanguage(language)})` : title }))}
      value={action.savedReplyIds}
      maxValues={10}
      searchable
      onChange={(savedReplyIds) => onChange({ ...action, savedReplyIds })}
    />
  );
}
