import type { Message } from "@guli/contract";
import { Skeleton } from "@mantine/core";
import { IconPencil, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../../asking.ts";
import { sentenceOf } from "../../../../failures.ts";
import { Moment } from "../../../../ui/Moment.tsx";
import { useSlow } from "../../../../ui/useSlow.ts";
import { Words } from "../Words.tsx";
import styles from "./Extras.module.css";

/** That the customer changed what they wrote, or took it back: whoever acted on it must be able to see what it said. */
export function Amended({ message: { id, editedAt, withdrawnAt } }: { message: Message }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      {withdrawnAt !== null && (
        <p className={styles.withdrawn}>
          <IconTrash size={15} aria-hidden />
          <span>
            {t("The customer took this message back. Only colleagues still see it.")} <Moment at={withdrawnAt} />
          </span>
        </p>
      )}
      {editedAt !== null && (
        <p className={styles.says}>
          <IconPencil size={15} aria-hidden />
          <span>
            {t("Changed by the customer:")} <Moment at={editedAt} />{" "}
            <button type="button" className={styles.link} aria-expanded={open} onClick={() => setOpen(!open)}>
              {open ? t("Hide what it said before") : t("What it said before")}
            </button>
          </span>
        </p>
      )}
      {open && <Versions id={id} />}
    </>
  );
}

function Versions({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data, error, isPending } = useAsk("listVersions", { params: { id } });
  const slow = useSlow(isPending);
  if (error) return <p className={styles.detail}>{t(sentenceOf(error))}</p>;
  if (!data) return slow ? <Skeleton height={32} /> : null;
  return (
    <ol className={styles.versions}>
      {data.rows.map(({ text, until }) => (
        <li key={until}>
          <span className={styles.detail}>
            {t("Until then:")} <Moment at={until} />
          </span>
          <Words text={text} />
        </li>
      ))}
    </ol>
  );
}
