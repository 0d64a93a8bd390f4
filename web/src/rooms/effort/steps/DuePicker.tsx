import { useId } from "react";
import { useTranslation } from "react-i18next";
import { key } from "../../../i18n/key.ts";
import { useMe } from "../../../session.ts";
import { useNow } from "../../../ui/now.ts";
import { whenText } from "../../conversations/parts/StateChip.tsx";
import { instantTyped, shownAs } from "../../conversations/pickers/typing-times.ts";
import { dueChoices, type DueChoice } from "./dues.ts";
import styles from "./Steps.module.css";

/** Keys of the words. */
export const DUE_NAMES: Record<DueChoice["code"], string> = {
  today: key("Today, 18:00"),
  tomorrow: key("Tomorrow at noon"),
  "in-3-days": key("In 3 days"),
  "in-a-week": key("In a week"),
};

/** By when: the times that one promises most, or any other. */
export function DuePicker({ value, onChange }: { value: string; onChange: (at: string) => void }) {
  const { t } = useTranslation();
  const { timeZone } = useMe().workspace;
  const now = useNow();
  const name = useId();
  const choices = dueChoices(new Date(now), timeZone);
  const take = (typed: string) => {
    const at = instantTyped(typed, timeZone);
    if (at) onChange(at.toISOString());
  };
  return (
    <fieldset className={styles.dues}>
      <legend>{t("By when?")}</legend>
      <div className={styles.choices}>
        {choices.map(({ code, at }) => (
          <label key={code} className={styles.choice} title={whenText(at.toISOString(), timeZone, now)}>
            <input type="radio" name={name} checked={Date.parse(value) === at.getTime()} onChange={() => onChange(at.toISOString())} />
            {t(DUE_NAMES[code])}
          </label>
        ))}
      </div>
      <input
        type="datetime-local"
        className={styles.field}
        aria-label={t("Another day and time")}
        value={shownAs(new Date(value), timeZone)}
        onChange={(event) => take(event.currentTarget.value)}
      />
    </fieldset>
  );
}
