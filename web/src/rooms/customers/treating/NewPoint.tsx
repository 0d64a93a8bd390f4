import type { PointWords } from "@guli/contract";
import { Button, Checkbox, NumberInput, Select, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import styles from "./Treating.module.css";

type What = "likes" | "dislikes" | "discount" | "agent" | "delivery" | "other" | "date";
type Typed = { what: What; text: string; percent: number | ""; personId: string | null; until: string; day: string; yearly: boolean };
const EMPTY: Typed = { what: "likes", text: "", percent: "", personId: null, until: "", day: "", yearly: true };

/** Note something to know of a person. */
export function NewPoint({ busy, onAdd, onCancel }: { busy: boolean; onAdd: (point: PointWords) => void; onCancel: () => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(EMPTY);
  const put = (some: Partial<Typed>) => setTyped({ ...typed, ...some });
  const point = pointFrom(typed);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (point) onAdd(point);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Select
        label={t("What is it?")}
        allowDeselect={false}
        data={[
          { value: "likes", label: t("Likes") },
          { value: "dislikes", label: t("Doesn’t like") },
          { value: "discount", label: t("Discount granted") },
          { value: "agent", label: t("Colleague promised") },
          { value: "delivery", label: t("Wish for delivery") },
          { value: "other", label: t("Granted personally") },
          { value: "date", label: t("A day that matters") },
        ]}
        value={typed.what}
        onChange={(what) => what && put({ what: what as What })}
      />
      <Particulars typed={typed} put={put} />
      <TextInput
        label={typed.what === "date" ? t("What day is it?") : t("In a few words")}
        placeholder={typed.what === "date" ? t("Birthday, wedding day …") : undefined}
        required
        maxLength={300}
        value={typed.text}
        onChange={(event) => put({ text: event.currentTarget.value })}
      />
      <div className={styles.actions}>
        <Button type="submit" size="compact-md" loading={busy} disabled={!point}>
          {t("Add")}
        </Button>
        <Button variant="subtle" color="gray" size="compact-md" onClick={onCancel}>
          {t("Cancel")}
        </Button>
      </div>
    </form>
  );
}

function Particulars({ typed, put }: { typed: Typed; put: (some: Partial<Typed>) => void }) {
  const { t } = useTranslation();
  const isTerm = !["likes", "dislikes", "date"].includes(typed.what);
  return (
    <>
      {typed.what === "discount" && (
        <NumberInput
          label={t("Per cent")}
          required
          min={0.01}
          max={100}
          decimalScale={2}
          suffix=" %"
          value={typed.percent}
          onChange={(percent) => put({ percent: typeof percent === "number" ? percent : "" })}
        />
      )}
      {typed.what === "agent" && <Colleagues chosen={typed.personId} onChoose={(personId) => put({ personId })} />}
      {typed.what === "date" && (
        <>
          <TextInput type="date" label={t("Date")} required value={typed.day} onChange={(event) => put({ day: event.currentTarget.value })} />
          <Checkbox label={t("Each year")} checked={typed.yearly} onChange={(event) => put({ yearly: event.currentTarget.checked })} />
        </>
      )}
      {isTerm && (
        <TextInput
          type="date"
          label={t("Granted until")}
          description={t("Empty: until further notice")}
          value={typed.until}
          onChange={(event) => put({ until: event.currentTarget.value })}
        />
      )}
    </>
  );
}

function Colleagues({ chosen, onChoose }: { chosen: string | null; onChoose: (id: string | null) => void }) {
  const { t } = useTranslation();
  const { data: people } = useAsk("listPeople");
  const data = (people?.rows ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return <Select label={t("Who?")} required searchable data={data} value={chosen} onChange={onChoose} />;
}

/** Null while something is missing. */
function pointFrom({ what, text, percent, personId, until, day, yearly }: Typed): PointWords | null {
  const words = text.trim();
  if (words === "") return null;
  if (what === "likes" || what === "dislikes") return { kind: what, text: words };
  if (what === "date") return day === "" ? null : { kind: "date", text: words, day, yearly };
  if ((what === "discount" && percent === "") || (what === "agent" && personId === null)) return null;
  return {
    kind: "term",
    term: what,
    text: words,
    basisPoints: what === "discount" ? Math.round(Number(percent) * 100) : null,
    personId: what === "agent" ? personId : null,
    until: until || null,
  };
}
