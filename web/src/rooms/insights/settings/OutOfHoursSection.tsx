import type { OutOfHours } from "@guli/contract";
import { Switch } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { keyOf, useAsk, useTell } from "../../../asking.ts";
import type { Input } from "../../../api.ts";
import { sentenceOf } from "../../../failures.ts";
import { toastTrouble } from "../../../shell/toast.ts";
import { ChannelSign } from "../../conversations/parts/ChannelSign.tsx";
import { Loaded } from "../../settings/parts/Loaded.tsx";
import { Page, Sheet } from "../../settings/parts/Page.tsx";
import { NightWords } from "./NightWords.tsx";
import styles from "./settings.module.css";

type Change = NonNullable<Input<"changeOutOfHours">["body"]>;

/** What customers are told who write while nobody is there. */
export function OutOfHoursSection() {
  const { t } = useTranslation();
  const settings = useAsk("readOutOfHours");
  const client = useQueryClient();
  const tell = useTell("changeOutOfHours");
  const change = async (body: Change) => client.setQueryData(keyOf("readOutOfHours"), await tell.mutateAsync({ body }));
  const press = (body: Change) => void change(body).catch((error: unknown) => toastTrouble(t(sentenceOf(error))));
  return (
    <Page
      title={t("Out of hours")}
      says={t(
        "Who writes while you are closed is told at once when they will be answered: in their language, once in a closed time, never to robots. It answers nobody, so all clocks go on.",
      )}
    >
      <Loaded of={settings}>
        {(kept) => (
          <>
            <Where kept={kept} onChange={press} />
            <NightWords kept={kept} onSave={change} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Where({ kept: { on, offChannelIds }, onChange }: { kept: OutOfHours; onChange: (body: Change) => void }) {
  const { t } = useTranslation();
  const { data } = useAsk("listChannels");
  const channels = (data?.rows ?? []).filter(({ kind }) => kind !== "phone" && kind !== "visit");
  const set = (id: string, speaks: boolean) => onChange({ offChannelIds: speaks ? offChannelIds.filter((one) => one !== id) : [...offChannelIds, id] });
  return (
    <Sheet title={t("Where it is said")}>
      <Switch
        checked={on}
        onChange={(event) => onChange({ on: event.currentTarget.checked })}
        label={t("Tell customers when they will be answered")}
        {...(!on && { description: t("Off until you have read the words below: they promise something in your name.") })}
      />
      {on && (
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
      )}
    </Sheet>
  );
}
