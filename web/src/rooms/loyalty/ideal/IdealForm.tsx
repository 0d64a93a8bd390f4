import type { Ideal, IdealWords } from "@guli/contract";
import { Button, NativeSelect, Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatLanguage, formatNumber } from "../../../formats/index.ts";
import { focusFirst } from "../../../ui/focus-in-forms.ts";
import { useLoyalty } from "../useLoyalty.ts";
import { POINT_ORDER, POINTS } from "./names.ts";
import styles from "./ideal.module.css";

const LANGUAGES = ["ka", "uz", "ru", "en"] as const satisfies readonly (keyof IdealWords)[];
const WEIGHTS = [0, 1, 2, 3, 4, 5];

/** The owner's own words, a language each, and how much each point weighs. */
export function IdealForm({ from, onEnd }: { from: Ideal["definition"]; onEnd: () => void }) {
  const { t } = useTranslation();
  const { run, busy } = useLoyalty();
  const [words, setWords] = useState(from.words);
  const [weights, setWeights] = useState(from.weights);
  const save = async () => {
    if (await run("changeIdeal", { body: { words, weights } })) onEnd();
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
      {LANGUAGES.map((one) => (
        <Textarea
          key={one}
          autosize
          maxLength={600}
          label={t("In your words, {{language}}", { language: formatLanguage(one) })}
          value={words[one]}
          onChange={(event) => setWords({ ...words, [one]: event.currentTarget.value })}
        />
      ))}
      <p className={styles.soft}>{t("How much each point weighs, 0 to 5. With 0 it plays no part.")}</p>
      <div className={styles.fields}>
        {POINT_ORDER.map((point) => (
          <NativeSelect
            key={point}
            label={t(POINTS[point])}
            value={String(weights[point])}
            data={WEIGHTS.map((one) => ({ value: String(one), label: formatNumber(one) }))}
            onChange={(event) => setWeights({ ...weights, [point]: Number(event.currentTarget.value) })}
          />
        ))}
      </div>
      <div className={styles.deeds}>
        <Button type="submit" loading={busy} disabled={POINT_ORDER.every((point) => weights[point] === 0)}>
          {t("Save")}
        </Button>
        <Button variant="subtle" color="gray" onClick={onEnd}>
          {t("Cancel")}
        </Button>
      </div>
    </form>
  );
}
