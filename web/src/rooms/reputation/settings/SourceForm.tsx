import type { ReviewField, ReviewSource } from "@guli/contract";
import { Button, NativeSelect, NumberInput, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useTell } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { toastTrouble } from "../../../shell/toast.ts";
import { focusFirst } from "../../../ui/focus-in-forms.ts";
import { SecretInput } from "../../settings/parts/SecretInput.tsx";
import styles from "../reviews/reviews.module.css";
import { FIELDS, sourceFrom, valuesOf, type Values } from "./values.ts";

type Given = { source: ReviewSource | null; onEnd: () => void };
type Part = { values: Values; set: (change: Partial<Values>) => void };

/** A site: where its reviews are, what they are called there, and how answers get there. */
export function SourceForm({ source, onEnd }: Given) {
  const { t } = useTranslation();
  const [values, setValues] = useState(() => valuesOf(source));
  const [add, change] = [useTell("addReviewSource"), useTell("changeReviewSource")];
  const set = (some: Partial<Values>) => setValues((those) => ({ ...those, ...some }));
  const save = async () => {
    const given = sourceFrom(values, source);
    try {
      await (source ? change.mutateAsync({ params: { id: source.id }, body: { on: source.on, given } }) : add.mutateAsync({ body: given }));
      onEnd();
    } catch (error) {
      toastTrouble(t(sentenceOf(error)));
    }
  };
  return (
    <form
      ref={focusFirst}
      className={styles.stack}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <NativeSelect
        label={t("How reviews come in")}
        value={values.way}
        onChange={(event) => set({ way: event.currentTarget.value as Values["way"] })}
        data={[
          { value: "file", label: t("From files") },
          { value: "pull", label: t("The desk asks the site") },
          { value: "push", label: t("The site posts them") },
        ]}
      />
      <First values={values} set={set} />
      {values.way === "pull" && <Pull values={values} set={set} />}
      {values.way === "push" && (
        <SecretInput label={t("Secret for the signature")} value={values.signing} onChange={(event) => set({ signing: event.currentTarget.value })} />
      )}
      {values.way !== "file" && <Names values={values} set={set} />}
      <Reply values={values} set={set} />
      {(values.way === "pull" || values.replyUrl !== "") && (
        <SecretInput
          label={t("Token of the site")}
          description={t("It is sent as it stands here in the header “authorization”. It is kept sealed.")}
          value={values.token}
          onChange={(event) => set({ token: event.currentTarget.value })}
        />
      )}
      <div className={styles.actions}>
        <Button type="submit" loading={add.isPending || change.isPending} disabled={values.name.trim() === ""}>
          {t("Save")}
        </Button>
        <Button variant="default" onClick={onEnd}>
          {t("Cancel")}
        </Button>
      </div>
    </form>
  );
}

function First({ values, set }: Part) {
  const { t } = useTranslation();
  return (
    <div className={styles.filters}>
      <TextInput label={t("Name of the site")} value={values.name} required onChange={(event) => set({ name: event.currentTarget.value })} />
      <TextInput label={t("Your page there")} type="url" value={values.pageUrl} onChange={(event) => set({ pageUrl: event.currentTarget.value })} />
      <NumberInput label={t("Most stars that can be given")} min={1} max={100} value={values.top} onChange={(top) => set({ top: Number(top) || 5 })} />
      <NumberInput
        label={t("Into the inbox if not older than so many days")}
        min={0}
        max={365}
        value={values.inboxDays}
        onChange={(days) => set({ inboxDays: Number(days) || 0 })}
      />
    </div>
  );
}

function Pull({ values, set }: Part) {
  const { t } = useTranslation();
  return (
    <div className={styles.filters}>
      <TextInput label={t("Address of the API")} type="url" required value={values.pullUrl} onChange={(event) => set({ pullUrl: event.currentTarget.value })} />
      <TextInput
        label={t("Where the list stands")}
        placeholder="data.reviews"
        value={values.itemsAt}
        onChange={(event) => set({ itemsAt: event.currentTarget.value })}
      />
      <TextInput
        label={t("Where the next page stands")}
        placeholder="paging.next"
        value={values.nextAt}
        onChange={(event) => set({ nextAt: event.currentTarget.value })}
      />
      <TextInput
        label={t("Parameter for “newer than”")}
        placeholder="since"
        value={values.since}
        onChange={(event) => set({ since: event.currentTarget.value })}
      />
      <NumberInput
        label={t("Every so many minutes")}
        min={1}
        max={10_080}
        value={values.everyMinutes}
        onChange={(many) => set({ everyMinutes: Number(many) || 30 })}
      />
    </div>
  );
}

function Names({ values: { fields }, set }: Part) {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.soft}>{t("What it is called there, as a path in the JSON")}</legend>
      <div className={styles.filters}>
        {(Object.keys(FIELDS) as ReviewField[]).map((field) => (
          <TextInput
            key={field}
            label={t(FIELDS[field])}
            value={fields[field]}
            onChange={(event) => set({ fields: { ...fields, [field]: event.currentTarget.value } })}
          />
        ))}
      </div>
    </fieldset>
  );
}

function Reply({ values, set }: Part) {
  const { t } = useTranslation();
  return (
    <div className={styles.filters}>
      <TextInput
        label={t("Where answers are put")}
        description={t("With {{id}} in the place of the review. Empty: somebody puts them there by hand.", { id: "{{id}}" })}
        placeholder="https://…/reviews/{{id}}/reply"
        value={values.replyUrl}
        onChange={(event) => set({ replyUrl: event.currentTarget.value })}
      />
      {values.replyUrl !== "" && (
        <TextInput label={t("Field for the words")} value={values.replyField} onChange={(event) => set({ replyField: event.currentTarget.value })} />
      )}
    </div>
  );
}
