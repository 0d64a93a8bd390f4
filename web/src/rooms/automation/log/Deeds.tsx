import type { AutomationDeed } from "@guli/contract";
import { IconBan, IconCheck, IconClock, IconEqual, IconX, type Icon } from "@tabler/icons-react";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { key } from "../../../i18n/key.ts";
import { Chip, type Meaning } from "../../../ui/Chip.tsx";
import styles from "../automation.module.css";
import { TROUBLES } from "../names.ts";
import { useSaying } from "../saying.ts";

type Shown = Pick<AutomationDeed, "action" | "outcome" | "trouble">;

const OUTCOMES: Record<AutomationDeed["outcome"], { name: string; Sign: Icon; meaning: Meaning }> = {
  done: { name: key("done"), Sign: IconCheck, meaning: "recovered" },
  nothing: { name: key("was so already"), Sign: IconEqual, meaning: "stone" },
  refused: { name: key("not done"), Sign: IconBan, meaning: "waiting" },
  "on-its-way": { name: key("on its way"), Sign: IconClock, meaning: "sky" },
  failed: { name: key("failed"), Sign: IconX, meaning: "at-risk" },
};

/** What was done, thing by thing, and what became of it. */
export function Deeds({ deeds }: { deeds: Shown[] }) {
  const { t } = useTranslation();
  const say = useSaying();
  return (
    <div className={styles.deeds}>
      {deeds.map(({ action, outcome, trouble }, place) => {
        const { name, Sign, meaning } = OUTCOMES[outcome];
        const why = trouble === null ? "" : troubleText(trouble, t);
        return (
          <Chip key={place} meaning={meaning} icon={<Sign size={14} aria-hidden />} title={why}>
            {t("{{name}}: {{what}}", { name: say.action(action), what: why === "" ? t(name) : why })}
          </Chip>
        );
      })}
    </div>
  );
}

function troubleText(trouble: string, t: TFunction): string {
  if (/^\d{3}$/.test(trouble)) return t("The server answered {{status}}.", { status: trouble });
  return t(TROUBLES[trouble] ?? "It was refused.");
}
