import { NumberInput, Select, Switch } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Input } from "../../../api.ts";
import { keyOf, useAsk, useTell } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { toastTrouble } from "../../../shell/toast.ts";
import { ChannelSign } from "../../conversations/parts/ChannelSign.tsx";
import { Loaded } from "../../settings/parts/Loaded.tsx";
import { Page, Sheet } from "../../settings/parts/Page.tsx";
import styles from "../surveys.module.css";
import { OpeningSheet } from "./OpeningSheet.tsx";
import { WaysSheet } from "./WaysSheet.tsx";
import type { SurveySettingsShown } from "@guli/contract";

export type Change = NonNullable<Input<"changeSurveySettings">["body"]>;
type Given = { kept: SurveySettingsShown; onChange: (body: Change) => void };

/** What customers are asked once a matter is solved, when, and where. */
export function SurveysSection() {
  const { t } = useTranslation();
  const settings = useAsk("readSurveySettings");
  const client = useQueryClient();
  const tell = useTell("changeSurveySettings");
  const change = async (body: Change) => client.setQueryData(keyOf("readSurveySettings"), await tell.mutateAsync({ body }));
  const press = (body: Change) => void change(body).catch((error: unknown) => toastTrouble(t(sentenceOf(error))));
  return (
    <Page
      title={t("Surveys")}
      says={t(
        "Once a matter is solved, the customer is asked in their language how it was: one tap is an answer. Once for each solution, never at night, never who wants no questions.",
      )}
    >
      <Loaded of={settings}>
        {(kept) => (
          <>
            <Whether kept={kept} onChange={press} />
            <WaysSheet kept={kept} onChange={press} />
            <OpeningSheet kept={kept} onSave={change} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Whether({ kept, onChange }: Given) {
  const { t } = useTranslation();
  const { on, night, quietDays } = kept;
  return (
    <Sheet title={t("Whether customers are asked")}>
      <div className={styles.stack}>
        <Switch
          checked={on}
          onChange={(event) => onChange({ on: event.currentTarget.checked })}
          label={t("Ask customers how it was")}
          {...(!on && { description: t("Off until you have read below what they are sent: it is written in your name.") })}
        />
        <div className={styles.fields}>
          <NumberInput
            label={t("Nobody is asked twice within so many days")}
            min={0}
            max={365}
            clampBehavior="strict"
            value={quietDays}
            onBlur={(event) => {
              const days = Number(event.currentTarget.value);
              if (days !== quietDays) onChange({ quietDays: days });
            }}
          />
          <Hour label={t("The customer’s night begins at")} value={night.from} onChange={(from) => onChange({ night: { ...night, from } })} />
          <Hour label={t("and ends at")} value={night.until} onChange={(until) => onChange({ night: { ...night, until } })} />
        </div>
        {on && <Channels kept={kept} onChange={onChange} />}
      </div>
    </Sheet>
  );
}

function Hour({ label, value, onChange }: { label: string; value: number; onChange: (hour: number) => void }) {
  const hours = Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: `${String(hour).padStart(2, "0")}:00` }));
  return <Select label={label} data={hours} value={String(value)} allowDeselect={false} onChange={(chosen) => chosen !== null && onChange(Number(chosen))} />;
}

/** Single channels that are left out. */
function Channels({ kept: { offChannelIds, ways }, onChange }: Given) {
  const { t } = useTranslation();
  const channels = (useAsk("listChannels").data?.rows ?? []).filter(({ kind }) => ways[kind].on);
  if (channels.length < 2) return null;
  const set = (id: string, asks: boolean) => onChange({ offChannelIds: asks ? offChannelIds.filter((one) => one !== id) : [...offChannelIds, id] });
  return (
    <fieldset className={styles.plain}>
      <legend className={styles.soft}>{t("On these channels")}</legend>
      <ul className={styles.channels}>
        {channels.map(({ id, kind, name }) => (
          <li key={id}>
            <Switch
              checked={!offChannelIds.includes(id)}
              onChange={(event) => set(id, event.currentTarget.checked)}
              label={
                <span className={styles.channel}>
                  <ChannelSign channel={{ id, kind, name }} /> {name}
                </span>
              }
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
