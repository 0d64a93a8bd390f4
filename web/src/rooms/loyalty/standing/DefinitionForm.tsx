import type { StandingDefinition } from "@guli/contract";
import { Button, NumberInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Answer } from "../../../api.ts";
import { formatNumber } from "../../../formats/index.ts";
import { focusFirst } from "../../../ui/focus-in-forms.ts";
import { CLASSES } from "../names.ts";
import { useLoyalty } from "../useLoyalty.ts";
import styles from "../loyalty.module.css";

/** Other numbers for the definitions; what they would change can be seen before they are used. */
export function DefinitionForm({ from, onEnd }: { from: StandingDefinition; onEnd: () => void }) {
  const { t } = useTranslation();
  const { run, busy } = useLoyalty();
  const [wanted, setWanted] = useState(from);
  const [tried, setTried] = useState<Answer<"previewStandingDefinition"> | null>(null);
  const set = (change: Partial<StandingDefinition>) => {
    setWanted({ ...wanted, ...change });
    setTried(null);
  };
  const use = async () => {
    if (await run("changeStandingDefinition", { body: wanted })) onEnd();
  };
  return (
    <form
      ref={focusFirst}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void use();
      }}
    >
      <Fields wanted={wanted} set={set} />
      {tried && <Tried tried={tried} />}
      <div className={styles.deeds}>
        <Button variant="default" loading={busy} onClick={() => void run("previewStandingDefinition", { body: wanted }).then(setTried)}>
          {t("See what would change")}
        </Button>
        <Button type="submit" loading={busy}>
          {t("Use these")}
        </Button>
        <Button variant="subtle" color="gray" onClick={onEnd}>
          {t("Cancel")}
        </Button>
      </div>
    </form>
  );
}

function Fields({ wanted, set }: { wanted: StandingDefinition; set: (change: Partial<StandingDefinition>) => void }) {
  const { t } = useTranslation();
  const { regular, loyal, pause } = wanted;
  const days = { min: 1, max: 3650, allowDecimal: false } as const;
  const number = (value: string | number, before: number) => (typeof value === "number" ? value : before);
  return (
    <div className={styles.fields}>
      <NumberInput label={t("New for so many days")} {...days} value={wanted.newDays} onChange={(value) => set({ newDays: number(value, wanted.newDays) })} />
      <NumberInput
        label={t("Regular from so many purchases on")}
        min={2}
        max={1000}
        allowDecimal={false}
        value={regular.times}
        onChange={(value) => set({ regular: { ...regular, times: number(value, regular.times) } })}
      />
      <NumberInput
        label={t("within so many days")}
        {...days}
        value={regular.days}
        onChange={(value) => set({ regular: { ...regular, days: number(value, regular.days) } })}
      />
      <NumberInput
        label={t("Days after an event that count")}
        {...days}
        min={7}
        max={365}
        value={loyal.windowDays}
        onChange={(value) => set({ loyal: { ...loyal, windowDays: number(value, loyal.windowDays) } })}
      />
      <NumberInput
        label={t("Loyal from this probability on")}
        min={0.5}
        max={0.999}
        step={0.01}
        value={loyal.probability}
        onChange={(value) => set({ loyal: { ...loyal, probability: number(value, loyal.probability) } })}
      />
      <NumberInput
        label={t("Share of their own rate that they must be above")}
        min={0.1}
        max={0.95}
        step={0.05}
        value={loyal.share}
        onChange={(value) => set({ loyal: { ...loyal, share: number(value, loyal.share) } })}
      />
      <NumberInput
        label={t("Drifting away: a pause rarer than")}
        min={0.001}
        max={0.5}
        step={0.01}
        value={pause.drifting}
        onChange={(value) => set({ pause: { ...pause, drifting: number(value, pause.drifting) } })}
      />
      <NumberInput
        label={t("Gone: a pause rarer than")}
        min={0.0001}
        max={0.5}
        step={0.01}
        value={pause.left}
        onChange={(value) => set({ pause: { ...pause, left: number(value, pause.left) } })}
      />
    </div>
  );
}

function Tried({ tried: { customers, all, moves } }: { tried: Answer<"previewStandingDefinition"> }) {
  const { t } = useTranslation();
  const moved = moves.filter(({ from, to }) => from !== to);
  return (
    <div role="status" className={styles.note}>
      <p>
        {all ? t("Of all {{many}} customers:", { many: formatNumber(customers) }) : t("Of a sample of {{many}} customers:", { many: formatNumber(customers) })}
      </p>
      {moved.length === 0 && <p>{t("Nobody would stand elsewhere.")}</p>}
      <ul className={styles.moves}>
        {moved.map(({ from, to, customers: many }) => (
          <li key={`${from} ${to}`} className="numbers">
            {t("{{from}} → {{to}}: {{many}}", { from: t(CLASSES[from]), to: t(CLASSES[to]), many: formatNumber(many) })}
          </li>
        ))}
      </ul>
    </div>
  );
}
