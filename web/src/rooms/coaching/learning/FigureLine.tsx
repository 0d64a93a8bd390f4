import { useTranslation } from "react-i18next";
import { formatPercent } from "../../../formats/index.ts";
import styles from "./learning.module.css";
import { shareOf } from "./figures.ts";

type Given = { kind: "replies" | "attempts"; part: number; whole: number };

/** A figure with the number of its cases: "in 3 of 40 replies (8%)"; of a few it says that they are few. */
export function FigureLine({ kind, part, whole }: Given) {
  const { t } = useTranslation();
  const share = shareOf(part, whole);
  const said =
    kind === "replies" ? t("in {{part}} of {{count}} replies", { part, count: whole }) : t("in {{part}} of {{count}} attempts", { part, count: whole });
  return (
    <span className={styles.figure}>
      {said} <span className={styles.share}>{share === null ? t("too few for a percentage") : formatPercent(share)}</span>
    </span>
  );
}
