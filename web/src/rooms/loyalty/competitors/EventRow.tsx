import type { CompetitorEvent, EventCost } from "@guli/contract";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatDayAndYear, formatAboutMoney, formatList, formatNumber } from "../../../formats/index.ts";
import { Chip } from "../../../ui/Chip.tsx";
import { EVENT_KINDS } from "../names.ts";
import { useLoyalty } from "../useLoyalty.ts";
import styles from "../loyalty.module.css";
import { EventForm } from "./EventForm.tsx";

/** One thing that a competitor did: whom it reached and what it cost, as far as that can be known. */
export function EventRow({ row }: { row: CompetitorEvent }) {
  const { t } = useTranslation();
  const { run, busy } = useLoyalty();
  const [editing, setEditing] = useState(false);
  if (editing) {
    return (
      <li>
        <EventForm row={row} onEnd={() => setEditing(false)} />
      </li>
    );
  }
  const days = { from: formatDayAndYear(row.beganOn), to: row.endedOn ? formatDayAndYear(row.endedOn) : "" };
  return (
    <li className={styles.event}>
      <p className={styles.line}>
        <strong>{row.competitor}</strong>
        <Chip meaning="sky">{t(EVENT_KINDS[row.kind])}</Chip>
        <span className={styles.soft}>{row.endedOn ? t("{{from}} to {{to}}", days) : t("since {{day}}", { day: days.from })}</span>
        {row.place && <span className={styles.soft}>{formatList(row.place.values)}</span>}
      </p>
      {row.note && <p>{row.note}</p>}
      {row.cost ? <Cost cost={row.cost} countsFrom={row.countsFrom} /> : <p className={styles.soft}>{t("It is being reckoned.")}</p>}
      <div className={styles.deeds}>
        <Button size="compact-sm" variant="subtle" onClick={() => setEditing(true)}>
          {t("Change")}
        </Button>
        <Button size="compact-sm" variant="subtle" color="gray" loading={busy} onClick={() => void run("removeCompetitorEvent", { params: { id: row.id } })}>
          {t("Take out")}
        </Button>
      </div>
    </li>
  );
}

function Cost({ cost, countsFrom }: { cost: EventCost; countsFrom: string }) {
  const { t } = useTranslation();
  const { compared, needs } = cost;
  const more = (have: number) => Math.max(0, needs - have);
  return (
    <>
      <p className={`${styles.soft} numbers`}>
        {t("Customers reached: {{exposed}}. Not reached: {{notExposed}}. Not known, and left out: {{unknown}}.", {
          exposed: formatNumber(cost.exposed),
          notExposed: formatNumber(cost.notExposed),
          unknown: formatNumber(cost.unknown),
        })}
      </p>
      {cost.result ? (
        <Result result={cost.result} cost={cost} />
      ) : !cost.passed ? (
        <p>{t("What it cost can be said from {{day}} on, when its days are over.", { day: formatDayAndYear(countsFrom) })}</p>
      ) : (
        <p>
          {t(
            "What it cost cannot be said yet: {{exposed}} more whom it reached and {{notExposed}} more whom it did not are needed, who bought long enough before.",
            {
              exposed: more(compared.exposed),
              notExposed: more(compared.notExposed),
            },
          )}
        </p>
      )}
    </>
  );
}

function Result({ result: { cost: whole, spend, alike }, cost }: { result: NonNullable<EventCost["result"]>; cost: EventCost }) {
  const { t } = useTranslation();
  const money = (minor: number) => formatAboutMoney({ minor, currency: cost.currency });
  const clear = spend.low > 0 || spend.high < 0;
  return (
    <>
      <p className={styles.big}>
        {t("Whom it reached spent {{cost}} less in all than whom it did not, before and after compared (95%: {{low}} to {{high}}).", {
          cost: money(whole.value),
          low: money(whole.low),
          high: money(whole.high),
        })}
      </p>
      {!clear && <p>{t("The interval holds nothing at all, too: it may have cost nothing.")}</p>}
      {!alike && (
        <p className={styles.warn}>
          {t("Both sides had already gone apart before it began: the difference is not the event's alone, and this figure should not be used.")}
        </p>
      )}
      <p className={`${styles.soft} numbers`}>
        {t("Compared: {{exposed}} and {{notExposed}} customers who bought long enough before.", {
          exposed: formatNumber(cost.compared.exposed),
          notExposed: formatNumber(cost.compared.notExposed),
        })}{" "}
        {t("Orders alone are compared: what contracts brought is not in it.")}
      </p>
    </>
  );
}
