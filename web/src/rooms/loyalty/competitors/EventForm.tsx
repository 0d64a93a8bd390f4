import type { CompetitorEvent, CompetitorEventKind, CompetitorTowards } from "@guli/contract";
import { Button, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useState, type ChangeEvent } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { isoDayIn } from "../../../formats/dates.ts";
import { useMe } from "../../../session.ts";
import { useNow } from "../../../ui/now.ts";
import { focusFirst } from "../../../ui/focus-in-forms.ts";
import { choicesOf, EVENT_KINDS } from "../names.ts";
import { useLoyalty } from "../useLoyalty.ts";
import { listOf } from "../written.ts";
import styles from "../loyalty.module.css";

/** As it is typed. */
type Typed = {
  competitorId: string;
  kind: CompetitorEventKind;
  beganOn: string;
  endedOn: string;
  placeKey: string;
  places: string;
  to: CompetitorTowards["to"];
  toKey: string;
  those: string;
  source: string;
  note: string;
};

function typedFrom(row: CompetitorEvent): Typed {
  const { towards, place } = row;
  const those =
    towards.to === "attribute" ? towards.values.join(", ") : towards.to === "tag" ? towards.tag : towards.to === "buyers" ? towards.things.join(", ") : "";
  return {
    ...row,
    endedOn: row.endedOn ?? "",
    placeKey: place?.key ?? "",
    places: place?.values.join(", ") ?? "",
    to: towards.to,
    toKey: towards.to === "attribute" ? towards.key : "",
    those,
  };
}

function towardsFrom({ to, toKey, those }: Typed): CompetitorTowards {
  const values = listOf(those);
  if (values.length === 0) return { to: "everybody" };
  switch (to) {
    case "everybody":
      return { to };
    case "attribute":
      return toKey === "" ? { to: "everybody" } : { to, key: toKey, values };
    case "tag":
      return { to, tag: values[0]! };
    case "buyers":
      return { to, things: values };
  }
}

/** Note what a competitor did, or correct it. */
export function EventForm({ row, competitorId, onEnd }: { row?: CompetitorEvent; competitorId?: string; onEnd: () => void }) {
  const { t } = useTranslation();
  const { run, busy } = useLoyalty();
  const competitors = useAsk("listCompetitors").data?.rows ?? [];
  const today = isoDayIn(useMe().workspace.timeZone, useNow());
  const [typed, setTyped] = useState<Typed>(
    row
      ? typedFrom(row)
      : {
          competitorId: competitorId ?? "",
          kind: "price",
          beganOn: today,
          endedOn: "",
          placeKey: "",
          places: "",
          to: "everybody",
          toKey: "",
          those: "",
          source: "",
          note: "",
        },
  );
  const of = typed.competitorId || (competitors[0]?.id ?? "");
  const save = async () => {
    const places = listOf(typed.places);
    const place = typed.placeKey !== "" && places.length > 0 ? { key: typed.placeKey, values: places } : null;
    const { kind, beganOn, source, note } = typed;
    const body = { competitorId: of, kind, beganOn, endedOn: typed.endedOn || null, place, towards: towardsFrom(typed), source, note };
    const saved = row ? await run("changeCompetitorEvent", { params: { id: row.id }, body }) : await run("addCompetitorEvent", { body });
    if (saved) onEnd();
  };
  return (
    <form
      ref={focusFirst}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Fields typed={{ ...typed, competitorId: of }} onChange={(change) => setTyped({ ...typed, ...change })} competitors={competitors} />
      <div className={styles.deeds}>
        <Button type="submit" loading={busy} disabled={of === "" || typed.beganOn === ""}>
          {t("Save")}
        </Button>
        <Button variant="subtle" color="gray" onClick={onEnd}>
          {t("Cancel")}
        </Button>
      </div>
    </form>
  );
}

type Given = { typed: Typed; onChange: (change: Partial<Typed>) => void };

function Fields({ typed, onChange, competitors }: Given & { competitors: readonly { id: string; name: string }[] }) {
  const { t } = useTranslation();
  const on = (name: keyof Typed) => (event: ChangeEvent<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>) =>
    onChange({ [name]: event.currentTarget.value });
  return (
    <>
      <div className={styles.fields}>
        <NativeSelect
          label={t("Competitor")}
          value={typed.competitorId}
          data={competitors.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={on("competitorId")}
        />
        <NativeSelect label={t("What was it?")} value={typed.kind} data={choicesOf(EVENT_KINDS, t)} onChange={on("kind")} />
        <TextInput type="date" label={t("First day")} value={typed.beganOn} onChange={on("beganOn")} required />
        <TextInput type="date" label={t("Last day, where it is over")} value={typed.endedOn} min={typed.beganOn} onChange={on("endedOn")} />
        <Aimed typed={typed} onChange={onChange} />
        <TextInput label={t("Where you know it from")} value={typed.source} maxLength={300} onChange={on("source")} />
      </div>
      <Textarea label={t("Note")} autosize value={typed.note} maxLength={2000} onChange={on("note")} />
    </>
  );
}

/** Where it was and whom it was meant for: only then is it known whom it did not reach. */
function Aimed({ typed, onChange }: Given) {
  const { t } = useTranslation();
  const attributes = (useAsk("listAttributes").data?.rows ?? []).map(({ key: value, label }) => ({ value, label }));
  const towards = { everybody: t("Everybody"), attribute: t("Some of the customers"), tag: t("Customers with a tag"), buyers: t("Who bought something") };
  return (
    <>
      <NativeSelect
        label={t("Where")}
        value={typed.placeKey}
        data={[{ value: "", label: t("Everywhere") }, ...attributes]}
        onChange={(event) => onChange({ placeKey: event.currentTarget.value })}
      />
      {typed.placeKey !== "" && (
        <TextInput
          label={t("These places, with commas between")}
          value={typed.places}
          required
          onChange={(event) => onChange({ places: event.currentTarget.value })}
        />
      )}
      <NativeSelect
        label={t("Meant for")}
        value={typed.to}
        data={Object.entries(towards).map(([value, label]) => ({ value, label }))}
        onChange={(event) => onChange({ to: event.currentTarget.value as Typed["to"], toKey: attributes[0]?.value ?? "" })}
      />
      {typed.to === "attribute" && (
        <NativeSelect label={t("By what")} value={typed.toKey} data={attributes} onChange={(event) => onChange({ toKey: event.currentTarget.value })} />
      )}
      {typed.to !== "everybody" && (
        <TextInput label={t("These, with commas between")} value={typed.those} required onChange={(event) => onChange({ those: event.currentTarget.value })} />
      )}
    </>
  );
}
