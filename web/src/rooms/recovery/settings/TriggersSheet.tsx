import { Checkbox, NativeSelect, Switch } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Sheet } from "../../settings/parts/Page.tsx";
import styles from "../pages.module.css";
import { Many } from "./Many.tsx";
import type { SheetGiven } from "./RecoverySection.tsx";

/** What opens a recovery by itself, and from when on. */
export function TriggersSheet({ kept: { triggers }, onChange }: SheetGiven) {
  const { t } = useTranslation();
  const set = (change: Partial<typeof triggers>) => onChange({ triggers: { ...triggers, ...change } });
  const { promise, answer, anger, effort } = triggers;
  return (
    <Sheet title={t("What opens a recovery by itself")} says={t("Where one is open in the conversation already, what comes later joins it.")}>
      <div className={styles.triggers}>
        <Trigger label={t("A promise to somebody upset is broken")} on={promise.on} onSwitch={(on) => set({ promise: { ...promise, on } })}>
          <NativeSelect
            label={t("Upset means")}
            value={promise.mood}
            data={[
              { value: "dissatisfied", label: t("Dissatisfied or angry") },
              { value: "angry", label: t("Angry") },
            ]}
            onChange={(event) => set({ promise: { ...promise, mood: event.currentTarget.value as typeof promise.mood } })}
          />
        </Trigger>
        <Trigger label={t("They say that it was not good")} on={answer.on} onSwitch={(on) => set({ answer: { ...answer, on } })}>
          <Many
            label={t("Satisfaction at most (1–5)")}
            least={1}
            most={5}
            value={answer.satisfaction}
            onChange={(value) => value && set({ answer: { ...answer, satisfaction: value } })}
          />
          <Many
            label={t("Ease at most (1–7)")}
            least={1}
            most={7}
            value={answer.ease}
            onChange={(value) => value && set({ answer: { ...answer, ease: value } })}
          />
          <Checkbox
            label={t("Less than they expected")}
            checked={answer.less}
            onChange={(event) => set({ answer: { ...answer, less: event.currentTarget.checked } })}
          />
        </Trigger>
        <Trigger label={t("They become angry")} on={anger.on} onSwitch={(on) => set({ anger: { ...anger, on } })}>
          <Checkbox
            label={t("Also who is angry from the first word on")}
            checked={anger.first}
            onChange={(event) => set({ anger: { ...anger, first: event.currentTarget.checked } })}
          />
        </Trigger>
        <Trigger label={t("It becomes too much work for them")} on={effort.on} onSwitch={(on) => set({ effort: { ...effort, on } })}>
          <Many
            label={t("From this effort on")}
            least={1}
            most={1000}
            value={effort.sum}
            onChange={(value) => value && set({ effort: { ...effort, sum: value } })}
          />
        </Trigger>
      </div>
    </Sheet>
  );
}

function Trigger({ label, on, onSwitch, children }: { label: string; on: boolean; onSwitch: (on: boolean) => void; children: ReactNode }) {
  return (
    <div className={styles.trigger}>
      <Switch label={label} checked={on} onChange={(event) => onSwitch(event.currentTarget.checked)} />
      {on && <div className={styles.grid}>{children}</div>}
    </div>
  );
}
