import type { NightReport } from "@guli/contract";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { formatDuration, formatNumber } from "../../../formats/index.ts";
import { useMe } from "../../../session.ts";
import { useNow } from "../../../ui/now.ts";
import { Sheet } from "../../../ui/Page.tsx";
import { kindName } from "../../conversations/parts/channel-kinds.ts";
import { MoodChip } from "../../conversations/parts/MoodSign.tsx";
import { whenText } from "../../conversations/parts/StateChip.tsx";
import { Loaded } from "../../settings/parts/Loaded.tsx";
import { HeatMap } from "../charts/HeatMap.tsx";
import { sumOf } from "./shift.ts";
import { ShiftPart } from "./ShiftPart.tsx";
import styles from "./reports.module.css";

const WEEKS = 4;

/** What it costs to be closed. */
export function NightsPart() {
  const report = useAsk("readNight", { query: { weeks: WEEKS } });
  return (
    <Loaded of={report}>
      {(data) => (
        <>
          <WhoWaits report={data} />
          <Nights report={data} />
          <ShiftPart report={data} />
        </>
      )}
    </Loaded>
  );
}

function WhoWaits({ report: { waiting, open, opensAt } }: { report: NightReport }) {
  const { t } = useTranslation();
  const now = useNow();
  const { timeZone } = useMe().workspace;
  const state = open
    ? t("It is open now.")
    : opensAt === null
      ? t("It is closed, and by the opening hours it never opens again.")
      : t("It is closed now and opens at: {{when}}", { when: whenText(opensAt, timeZone, now) });
  return (
    <Sheet title={t("Who waits now")} says={state}>
      {waiting.count === 0 ? (
        <p className={styles.soft}>{t("Nobody waits.")}</p>
      ) : (
        <>
          <p className={styles.soft}>
            {t("{{count}} customers wait; dissatisfied: {{dissatisfied}}, angry: {{angry}}.", {
              count: waiting.count,
              dissatisfied: formatNumber(waiting.moods.dissatisfied),
              angry: formatNumber(waiting.moods.angry),
            })}
          </p>
          <ul className={styles.waiting}>
            {waiting.rows.map(({ id, customer, subject, kind, waitingSince, mood }) => (
              <li key={id}>
                <Link to="/inbox/$view/$conversationId" params={{ view: "waiting", conversationId: id }} className={styles.who}>
                  {customer}
                </Link>
                <span className={styles.soft}>{kindName(kind, t)}</span>
                <span className={styles.subject}>{subject}</span>
                <MoodChip mood={mood} />
                <span className={styles.since}>{formatDuration(Math.max(0, (Date.parse(now) - Date.parse(waitingSince)) / 1000))}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Sheet>
  );
}

function Nights({ report: { cells } }: { report: NightReport }) {
  const { t } = useTranslation();
  const all = sumOf(cells, null);
  const most = Math.max(1, ...cells.map(({ began }) => began));
  if (all.began === 0) {
    return (
      <Sheet title={t("Who wrote while it was closed")}>
        <p className={styles.soft}>{t("In the last four weeks nobody wrote while it was closed.")}</p>
      </Sheet>
    );
  }
  return (
    <Sheet
      title={t("Who wrote while it was closed")}
      says={t("In the last four weeks, by the opening hours as they were at the time. What was put aside without an answer is left out.")}
    >
      <ul className={styles.facts}>
        <li>{t("{{count}} customers wanted an answer while it was closed.", { count: all.began })}</li>
        <li>{t("Upset when they wrote: {{n}}", { n: formatNumber(all.upset) })}</li>
        <li>{t("Wrote again before it opened: {{n}}", { n: formatNumber(all.wroteAgain) })}</li>
        <li>{t("Changed the channel before it opened: {{n}}", { n: formatNumber(all.changedChannel) })}</li>
        <li>{t("Got angry before it opened: {{n}}", { n: formatNumber(all.gotAngry) })}</li>
        {all.known > 0 && (
          <li>
            {t("Of {{count}} whose expectation is known, at least {{n}} had expected an answer before it came.", {
              count: all.known,
              n: formatNumber(Math.floor(all.expectedSooner)),
            })}
          </li>
        )}
      </ul>
      <HeatMap
        label={t("Who wrote while it was closed, by hour of the week")}
        tone="bad"
        cells={cells.map(({ weekday, hour, began }) => ({
          weekday,
          hour,
          level: began / most,
          shown: String(began),
          says: t("{{count}} customers", { count: began }),
        }))}
      />
    </Sheet>
  );
}
