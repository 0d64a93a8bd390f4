import type { RoutingWorker } from "@guli/contract";
import type { z } from "zod";
import { useTranslation } from "react-i18next";
import { formatNumber } from "../../../formats/index.ts";
import { Chip, type Meaning } from "../../../ui/Chip.tsx";
import { Face } from "../../../ui/Face.tsx";
import { PRESENCE } from "../saying.ts";
import styles from "./Queue.module.css";
import { inOrder, shareOf } from "./ordering.ts";

export type Worker = z.infer<typeof RoutingWorker>;

const MEANINGS: Record<Worker["presence"], Meaning> = { here: "recovered", away: "waiting", unseen: "stone", "hours-over": "stone" };

/** Everyone who may answer: who is here first, with how much of what they can take. */
export function Workers({ people }: { people: readonly Worker[] }) {
  const { t } = useTranslation();
  return (
    <ul className={styles.workers}>
      {inOrder(people).map((worker) => {
        const { personId, name, presence, load, capacity } = worker;
        const numbers = { load: formatNumber(load), capacity: formatNumber(capacity) };
        return (
          <li key={personId} className={styles.worker} data-gone={presence !== "here" || undefined}>
            <Face id={personId} name={name} size={32} away={presence !== "here"} />
            <span className={styles.workerName}>{name}</span>
            <Chip meaning={MEANINGS[presence]}>{t(PRESENCE[presence])}</Chip>
            <span className={styles.load}>
              <span className={styles.bar} aria-hidden>
                <span className={styles.filled} data-full={load >= capacity || undefined} style={{ inlineSize: `${shareOf(worker) * 100}%` }} />
              </span>
              <span className="numbers">{t("{{load}} of {{capacity}}", numbers)}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
