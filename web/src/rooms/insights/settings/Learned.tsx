import type { ChannelKind, LearnedPatience } from "@guli/contract";
import { Button } from "@mantine/core";
import { IconRefresh } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useAsk, useTell } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { mayAs, useMe } from "../../../session.ts";
import { toast, toastTrouble } from "../../../shell/toast.ts";
import { formatDuration, formatHours, formatNumber } from "../../../formats/index.ts";
import { Sheet } from "../../../ui/Page.tsx";
import { Loaded } from "../../settings/parts/Loaded.tsx";
import { CurveChart } from "../charts/CurveChart.tsx";
import styles from "./settings.module.css";

/** What one's own customers have shown: until when they were patient. */
export function Learned({ kind }: { kind: ChannelKind }) {
  const { t } = useTranslation();
  const learned = useAsk("readPatience");
  const isOwner = mayAs(useMe(), "owner");
  return (
    <Sheet
      actions={isOwner && <CountAnew />}
      title={t("What your own customers have shown")}
      says={t(
        "How long they waited until they wrote again, changed the channel, got angry or gave up. Who was answered before that counts as having been patient until then. Of the last half year.",
      )}
    >
      <Loaded of={learned}>{({ rows, needs }) => <Shown patience={rows.find((row) => row.kind === kind)} needs={needs} />}</Loaded>
    </Sheet>
  );
}

/** After an import, or to be sure. */
function CountAnew() {
  const { t } = useTranslation();
  const tell = useTell("rebuildWaits");
  const count = () =>
    tell.mutate({}, { onSuccess: () => toast(t("The waits are being counted anew.")), onError: (error) => toastTrouble(t(sentenceOf(error))) });
  return (
    <Button variant="default" size="xs" leftSection={<IconRefresh size={15} aria-hidden />} loading={tell.isPending} onClick={count}>
      {t("Count anew")}
    </Button>
  );
}

function Shown({ patience, needs }: { patience: LearnedPatience | undefined; needs: { cases: number; lost: number } }) {
  const { t } = useTranslation();
  if (!patience) return <p className={styles.soft}>{t("Nobody has waited on this channel yet.")}</p>;
  const { cases, lost, signs, steps, median } = patience;
  return (
    <>
      <p className={styles.soft}>
        {t("{{count}} waits, in {{lost}} of them patience ended before the answer came.", { count: cases, lost: formatNumber(lost) })}
      </p>
      <ul className={styles.signs}>
        <li>{t("Wrote again: {{n}}", { n: formatNumber(signs.wroteAgain) })}</li>
        <li>{t("Changed the channel: {{n}}", { n: formatNumber(signs.changedChannel) })}</li>
        <li>{t("Got angry: {{n}}", { n: formatNumber(signs.gotAngry) })}</li>
        <li>{t("Gave up: {{n}}", { n: formatNumber(signs.gaveUp) })}</li>
      </ul>
      {steps.length === 0 ? (
        <p className={styles.soft}>
          {t("A curve is drawn from {{cases}} waits on, {{lost}} of which have to have ended so: from fewer it would say more than is known.", needs)}
        </p>
      ) : (
        <>
          <CurveChart
            label={t("Share of customers who had lost patience, with its 95% interval")}
            curves={[{ name: t("Had lost patience"), look: "dashes", shape: "steps", points: steps }]}
          />
          {median && <p className={styles.soft}>{medianSentence(median, t)}</p>}
        </>
      )}
    </>
  );
}

type T = ReturnType<typeof useTranslation>["t"];

function medianSentence({ minutes, low, high }: NonNullable<LearnedPatience["median"]>, t: T): string {
  const time = (given: number) => (given < 3 * 1440 ? formatHours(Math.round(given)) : formatDuration(given * 60));
  if (low === null || high === null) return t("Half of them had lost patience after {{time}}.", { time: time(minutes) });
  return t("Half of them had lost patience after {{time}} (95% interval: {{low}} to {{high}}).", { time: time(minutes), low: time(low), high: time(high) });
}
