import type { AutomationCondition, AutomationConditions, AutomationGroup } from "@guli/contract";
import { ActionIcon, Button, Group, NativeSelect } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Sheet } from "../../settings/parts/Page.tsx";
import styles from "../automation.module.css";
import { blankCondition } from "../parts.ts";
import { ConditionField } from "./ConditionField.tsx";

const MOST = 30;

/** What else has to be so. Conditions stand alone or in groups, one level deep. */
export function IfSheet({ conditions, onChange }: { conditions: AutomationConditions; onChange: (conditions: AutomationConditions) => void }) {
  const { t } = useTranslation();
  const { match, of } = conditions;
  const put = (next: AutomationConditions["of"]) => onChange({ match, of: next });
  const fresh = () => blankCondition("text");
  return (
    <Sheet title={t("If")} says={of.length === 0 ? t("Without a condition the rule acts every time.") : undefined}>
      {of.length > 1 && <MatchField match={match} onChange={(next) => onChange({ match: next, of })} />}
      <ul className={styles.lines}>
        {of.map((one, place) =>
          "of" in one ? (
            <GroupField key={place} group={one} onChange={(next) => put(next ? of.with(place, next) : of.toSpliced(place, 1))} />
          ) : (
            <Line key={place} condition={one} onChange={(next) => put(next ? of.with(place, next) : of.toSpliced(place, 1))} />
          ),
        )}
      </ul>
      {of.length < MOST && (
        <Group gap="sm">
          <AddButton onClick={() => put([...of, fresh()])}>{t("Add a condition")}</AddButton>
          {of.length > 0 && <AddButton onClick={() => put([...of, { match: match === "all" ? "any" : "all", of: [fresh()] }])}>{t("Add a group")}</AddButton>}
        </Group>
      )}
    </Sheet>
  );
}

function GroupField({ group, onChange }: { group: AutomationGroup; onChange: (group: AutomationGroup | null) => void }) {
  const { t } = useTranslation();
  const put = (of: AutomationCondition[]) => onChange(of.length > 0 ? { ...group, of } : null);
  return (
    <li className={styles.group}>
      <MatchField match={group.match} onChange={(match) => onChange({ ...group, match })} />
      <ul className={styles.lines}>
        {group.of.map((one, place) => (
          <Line key={place} condition={one} onChange={(next) => put(next ? group.of.with(place, next) : group.of.toSpliced(place, 1))} />
        ))}
      </ul>
      <div>
        <AddButton onClick={() => put([...group.of, blankCondition("text")])}>{t("Add a condition")}</AddButton>
      </div>
    </li>
  );
}

function Line({ condition, onChange }: { condition: AutomationCondition; onChange: (condition: AutomationCondition | null) => void }) {
  const { t } = useTranslation();
  return (
    <li className={`${styles.line} ${styles.single}`}>
      <ConditionField condition={condition} onChange={onChange} />
      <ActionIcon size="lg" className={styles.away} aria-label={t("Take this away")} onClick={() => onChange(null)}>
        <IconX size={17} />
      </ActionIcon>
    </li>
  );
}

function MatchField({ match, onChange }: { match: AutomationConditions["match"]; onChange: (match: AutomationConditions["match"]) => void }) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      aria-label={t("How many of them")}
      className={styles.match}
      value={match}
      data={[
        { value: "all", label: t("All of these hold") },
        { value: "any", label: t("At least one of these holds") },
      ]}
      onChange={(event) => onChange(event.currentTarget.value as AutomationConditions["match"])}
    />
  );
}

function AddButton({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <Button variant="default" size="xs" leftSection={<IconPlus size={15} aria-hidden />} onClick={onClick}>
      {children}
    </Button>
  );
}
