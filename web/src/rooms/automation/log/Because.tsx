import type { AutomationBecause, AutomationTrigger } from "@guli/contract";
import { useTranslation } from "react-i18next";
import parts from "../../settings/parts/parts.module.css";
import { useSaying } from "../saying.ts";

/** Why: what set the rule going, and the conditions that held. */
export function Because({ trigger, because }: { trigger: AutomationTrigger; because: AutomationBecause[] }) {
  const { t } = useTranslation();
  const say = useSaying();
  return (
    <p className={parts.detail}>
      {because.length === 0
        ? t("Because {{trigger}}.", { trigger: say.trigger(trigger) })
        : t("Because {{trigger}}, and: {{conditions}}.", { trigger: say.trigger(trigger), conditions: because.map(say.because).join("; ") })}
    </p>
  );
}
