import type { Order, OrderTrouble, TroubleOutcome } from "@guli/contract";
import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { formatMoney } from "../../../formats/index.ts";
import { Moment } from "../../../ui/Moment.tsx";
import { OUTCOMES, outcomeName, troubleName } from "../naming.ts";
import styles from "../orders.module.css";
import { useOrderDeeds } from "../useOrderDeeds.ts";

/** What came back of an order. */
export function CameBack({ order: { cameBack, currency } }: { order: Order }) {
  const { t } = useTranslation();
  return (
    <section className={styles.part}>
      <h3>{t("What came back")}</h3>
      <ul className={styles.plain}>
        {cameBack.map(({ id, kind, at, amount, reason }) => (
          <li key={id} className={styles.entry}>
            <p>
              {kind === "return" ? t("The goods") : t("Money alone")} · <span className="numbers">{formatMoney({ minor: amount, currency })}</span> ·{" "}
              <Moment at={at} />
            </p>
            {reason && <p className={styles.soft}>{reason}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Late payments and disputes, and how they ended. */
export function Troubled({ order: { troubled, currency }, mayChange }: { order: Order; mayChange: boolean }) {
  const { t } = useTranslation();
  return (
    <section className={styles.part}>
      <h3>{t("Late payments and disputes")}</h3>
      <ul className={styles.plain}>
        {troubled.map((trouble) => (
          <li key={trouble.id} className={styles.entry}>
            <p>
              {troubleName(trouble.kind, t)} · <Moment at={trouble.at} />
              {trouble.amount !== null && <span className="numbers"> · {formatMoney({ minor: trouble.amount, currency })}</span>}
            </p>
            {trouble.reason && <p className={styles.soft}>{trouble.reason}</p>}
            <Ended trouble={trouble} mayChange={mayChange} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Ended({ trouble: { id, outcome, endedAt }, mayChange }: { trouble: OrderTrouble; mayChange: boolean }) {
  const { t } = useTranslation();
  const { run, busy } = useOrderDeeds();
  if (outcome !== null) {
    return (
      <p className={styles.soft}>
        {outcomeName(outcome, t)} {endedAt && <Moment at={endedAt} />}
      </p>
    );
  }
  if (!mayChange) return <p className={styles.soft}>{t("Still open")}</p>;
  return (
    <NativeSelect
      size="xs"
      maw="16rem"
      disabled={busy}
      aria-label={t("How it ended")}
      value=""
      data={[{ value: "", label: t("Still open") }, ...OUTCOMES.map((value) => ({ value, label: outcomeName(value, t) }))]}
      onChange={(event) => void run("endTrouble", { params: { id }, body: { outcome: event.currentTarget.value as TroubleOutcome } })}
    />
  );
}
