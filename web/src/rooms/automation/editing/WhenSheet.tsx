import type { AutomationFact, AutomationLasting, AutomationTrigger } from "@guli/contract";
import { ActionIcon, Button, NativeSelect } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Sheet } from "../../settings/parts/Page.tsx";
import styles from "../automation.module.css";
import { FACT_GROUPS, FACTS, LASTING } from "../names.ts";
import { blankTrigger } from "../parts.ts";
import { SpanField } from "./SpanField.tsx";

const MOST = 10;

/** When the rule looks: something happens, or has lasted so long. */
export function WhenSheet({ when, onChange }: { when: AutomationTrigger[]; onChange: (when: AutomationTrigger[]) => void }) {
  const { t } = useTranslation();
  return (
    <Sheet title={t("When")} says={t("One of these is enough.")}>
      <ul className={styles.lines}>
        {when.map((one, place) => (
          <li key={place} className={styles.line}>
            <TriggerField trigger={one} onChange={(next) => onChange(when.with(place, next))} />
            {when.length > 1 && (
              <ActionIcon size="lg" className={styles.away} aria-label={t("Take this away")} onClick={() => onChange(when.toSpliced(place, 1))}>
                <IconX size={17} />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      {when.length < MOST && (
        <div>
          <Button variant="default" size="xs" leftSection={<IconPlus size={15} aria-hidden />} onClick={() => onChange([...when, blankTrigger()])}>
            {t("Or when…")}
          </Button>
        </div>
      )}
    </Sheet>
  );
}

function TriggerField({ trigger, onChange }: { trigger: AutomationTrigger; onChange: (trigger: AutomationTrigger) => void }) {
  const { t } = useTranslation();
  const choose = (value: string) => {
    const [kind, what] = value.split(" ");
    if (kind === "fact") onChange({ kind, fact: what as AutomationFact });
    else onChange({ kind: "lasting", what: what as AutomationLasting, minutes: trigger.kind === "lasting" ? trigger.minutes : 1440 });
  };
  const options = (kind: string, names: Record<string, string>) =>
    Object.entries(names).map(([value, name]) => ({ value: `${kind} ${value}`, label: t(name) }));
  return (
    <>
      <NativeSelect
        className={styles.grow}
        aria-label={t("When")}
        value={trigger.kind === "fact" ? `fact ${trigger.fact}` : `lasting ${trigger.what}`}
        data={[
          ...FACT_GROUPS.map(({ title, facts }) => ({ group: t(title), items: facts.map((fact) => ({ value: `fact ${fact}`, label: t(FACTS[fact]) })) })),
          { group: t("Something has lasted"), items: options("lasting", LASTING) },
        ]}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      {trigger.kind === "lasting" && (
        <SpanField key={trigger.what} label={t("For how long")} minutes={trigger.minutes} onChange={(minutes) => onChange({ ...trigger, minutes })} />
      )}
    </>
  );
}
