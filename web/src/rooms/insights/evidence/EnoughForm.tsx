import type { Evidence } from "@guli/contract";
import { Button, NumberInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { keyOf, useTell } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import styles from "./evidence.module.css";

const [LEAST, MOST] = [10, 10_000];

/** Of each group so many cases are needed before anything is said. For the owner. */
export function EnoughForm({ evidence }: { evidence: Evidence }) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState<string | number>(evidence.enough);
  const tell = useTell("changeEvidenceSettings");
  const queries = useQueryClient();
  const enough = Number(wanted);
  const fits = Number.isInteger(enough) && enough >= LEAST && enough <= MOST;
  const save = async () => {
    await tell.mutateAsync({ body: { enough } });
    await queries.invalidateQueries({ queryKey: keyOf("readEvidence").slice(0, 1) });
  };
  return (
    <form
      className={styles.enough}
      onSubmit={(event) => {
        event.preventDefault();
        if (fits) void save().catch(() => undefined);
      }}
    >
      <NumberInput
        label={t("Cases of each group before anything is said")}
        description={t("With fewer, the range is so wide that it says nothing.")}
        value={wanted}
        onChange={setWanted}
        min={LEAST}
        max={MOST}
        allowDecimal={false}
        error={tell.error ? t(sentenceOf(tell.error)) : undefined}
      />
      <Button type="submit" variant="default" disabled={!fits || enough === evidence.enough} loading={tell.isPending}>
        {t("Save")}
      </Button>
    </form>
  );
}
