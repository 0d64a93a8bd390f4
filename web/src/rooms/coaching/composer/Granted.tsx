import { IconHeart } from "@tabler/icons-react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { formatPercent } from "../../../formats/index.ts";
import { touchedBy } from "./granted.ts";
import styles from "./Granted.module.css";

/** What was granted to this person, or they don't like, where the draft touches it: a reminder, never a block. */
export function Granted({ customerId, draft }: { customerId: string; draft: string }) {
  const { t } = useTranslation();
  const { data: treatment } = useAsk("readTreatment", { params: { id: customerId } });
  const touched = useMemo(() => touchedBy(draft, treatment?.points ?? []), [draft, treatment]);
  if (touched.length === 0) return null;
  return (
    <ul className={styles.granted} aria-label={t("What holds for this person")}>
      {touched.map(({ point, differs }) => (
        <li key={point.id}>
          <IconHeart size={15} aria-hidden />
          <span>
            {point.kind === "dislikes" && t("They don’t like: {{what}}", { what: point.text })}
            {point.kind === "term" && point.basisPoints === null && t("Granted personally: {{what}}", { what: point.text })}
            {point.basisPoints !== null &&
              (differs === null
                ? t("Granted personally: {{percent}} off. {{what}}", { percent: formatPercent(point.basisPoints / 10_000), what: point.text })
                : t("Here stands {{other}}, but {{percent}} was granted personally. {{what}}", {
                    other: differs,
                    percent: formatPercent(point.basisPoints / 10_000),
                    what: point.text,
                  }))}
          </span>
        </li>
      ))}
    </ul>
  );
}
