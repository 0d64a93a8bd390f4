import type { AutomationCondition } from "@guli/contract";
import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import styles from "../automation.module.css";
import { ABOUT, ABOUT_GROUPS, type About } from "../names.ts";
import { blankCondition } from "../parts.ts";
import { ValueField } from "./ValueField.tsx";

/** What is asked with yes or no: there is nothing else to say of it. */
const PLAIN: ReadonlySet<About> = new Set(["spam", "automatic", "files", "customer-new", "customer-blocked", "opening"]);

/** One condition as a sentence: what about, whether it is so, and what. */
export function ConditionField({ condition, onChange }: { condition: AutomationCondition; onChange: (condition: AutomationCondition) => void }) {
  const { t } = useTranslation();
  const plain = PLAIN.has(condition.about);
  return (
    <>
      <NativeSelect
        aria-label={t("Condition")}
        className={styles.about}
        value={condition.about}
        data={ABOUT_GROUPS.map(({ title, about }) => ({ group: t(title), items: about.map((value) => ({ value, label: t(ABOUT[value]) })) }))}
        onChange={(event) => onChange(blankCondition(event.currentTarget.value as About))}
      />
      <NativeSelect
        aria-label={t("{{name}}: so or not", { name: t(ABOUT[condition.about]) })}
        className={styles.not}
        value={String(condition.not)}
        data={[
          { value: "false", label: plain ? t("Yes") : condition.about === "text" ? t("are") : t("is") },
          { value: "true", label: plain ? t("No") : condition.about === "text" ? t("are not") : t("is not") },
        ]}
        onChange={(event) => onChange({ ...condition, not: event.currentTarget.value === "true" })}
      />
      <ValueField condition={condition} onChange={onChange} />
    </>
  );
}
