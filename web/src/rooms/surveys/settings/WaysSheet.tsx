import type { ChannelKind, SurveyQuestion, SurveySettingsShown, SurveyWay } from "@guli/contract";
import { MultiSelect, NumberInput, Select, Switch } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { Sheet } from "../../settings/parts/Page.tsx";
import { kindName } from "../../conversations/parts/channel-kinds.ts";
import { QUESTIONS } from "../names.ts";
import styles from "../surveys.module.css";
import type { Change } from "./SurveysSection.tsx";

const ALL = Object.keys(QUESTIONS) as SurveyQuestion[];
const HOUR = 60;

/** What is asked by which kind of channel, and how long after it was solved. */
export function WaysSheet({ kept, onChange }: { kept: SurveySettingsShown; onChange: (body: Change) => void }) {
  const { t } = useTranslation();
  const here = new Set((useAsk("listChannels").data?.rows ?? []).map(({ kind }) => kind));
  const kinds = (Object.keys(kept.ways) as ChannelKind[]).toSorted((one, other) => Number(here.has(other)) - Number(here.has(one)));
  const shown = kinds.filter((kind) => here.has(kind) || kept.ways[kind].on);
  return (
    <Sheet
      title={t("What is asked")}
      says={t(
        "The first question can be answered with one tap where it is read; the others stand on the page behind the link. Two are plenty: each more question costs answers.",
      )}
    >
      <ul className={styles.ways}>
        {shown.map((kind) => (
          <Way key={kind} kind={kind} way={kept.ways[kind]} onChange={(way) => onChange({ ways: { [kind]: way } })} />
        ))}
      </ul>
    </Sheet>
  );
}

function Way({ kind, way, onChange }: { kind: ChannelKind; way: SurveyWay; onChange: (way: SurveyWay) => void }) {
  const { t } = useTranslation();
  const name = kindName(kind, t);
  const inHours = way.delayMinutes >= HOUR && way.delayMinutes % HOUR === 0;
  const setDelay = (amount: number, unit: "minutes" | "hours") => {
    const delayMinutes = Math.min(7 * 24 * HOUR, Math.max(1, Math.round(unit === "hours" ? amount * HOUR : amount)));
    if (delayMinutes !== way.delayMinutes) onChange({ ...way, delayMinutes });
  };
  const amount = inHours ? way.delayMinutes / HOUR : way.delayMinutes;
  return (
    <li className={styles.way}>
      <div className={styles.wayHead}>
        <Switch checked={way.on} onChange={(event) => onChange({ ...way, on: event.currentTarget.checked })} label={name} />
      </div>
      {way.on && (
        <div className={styles.fields}>
          <NumberInput
            label={t("{{channel}}: so long after it was solved", { channel: name })}
            min={1}
            value={amount}
            onBlur={(event) => setDelay(Number(event.currentTarget.value), inHours ? "hours" : "minutes")}
          />
          <Select
            aria-label={t("{{channel}}: unit of the delay", { channel: name })}
            value={inHours ? "hours" : "minutes"}
            allowDeselect={false}
            data={[
              { value: "minutes", label: t("minutes") },
              { value: "hours", label: t("hours") },
            ]}
            onChange={(unit) => setDelay(amount, unit === "hours" ? "hours" : "minutes")}
          />
          <MultiSelect
            className={styles.wide ?? ""}
            label={t("{{channel}}: questions, in this order", { channel: name })}
            data={ALL.map((question) => ({ value: question, label: t(QUESTIONS[question]) }))}
            value={way.questions}
            onChange={(chosen) => chosen.length > 0 && onChange({ ...way, questions: chosen as SurveyQuestion[] })}
          />
        </div>
      )}
    </li>
  );
}
