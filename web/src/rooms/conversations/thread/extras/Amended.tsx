import type { Message } from "@guli/contract";
import { Skeleton } from "@mantine/core";
import { IconClockPause, IconPencil, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../../asking.ts";
import { sentenceOf } from "../../../../failures.ts";
import { Moment } from "../../../../ui/Moment.tsx";
import { useSlow } from "../../../../ui/useSlow.ts";
import { Words } from "../Words.tsx";
import styles from "./Extras.module.css";

/** That it came late, that the customer changed it, or took it back: whoever acted on it must be able to see what it said. */
export function Amended({ message }: { message: Message }) {
  const { id, editedAt, withdrawnAt } = message;
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      {withdrawnAt !== null && !isReaction(message) && (
        <p className={styles.withdrawn}>
          <IconTrash size={15} aria-hidden />
          <span>
            {t("The customer took this message back. Only colleagues still see it.")} <Moment at={withdrawnAt} />
          </span>
        </p>
      )}
      {cameLate(message) && (
        <p className={styles.says}>
          <IconClockPause size={15} aria-hidden />
          <span>
            {t("The service brought it late:")} <Moment at={message.createdAt} />
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

/** It says of itself that it is gone. */
const isReaction = ({ extras }: Message): boolean => extras.some(({ kind }) => kind === "reaction");

const LATE_MS = 10 * 60_000;

/** It stands where it was said, above what was answered meanwhile: who answered could not have known it. */
function cameLate({ kind, at, createdAt }: Message): boolean {
  return kind === "incoming" && Date.parse(createdAt) - Date.parse(at) > LATE_MS;
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
