import { PasswordInput } from "@mantine/core";
import type { ReactNode } from "react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import styles from "./Entrance.module.css";
import { strengthOf } from "./strength.ts";

type Props = { label: string; value: string; onChange: (value: string) => void; own: readonly string[]; error?: ReactNode };

/** A field for a password that is being chosen, with a word on how good it is. */
export function NewPassword({ label, value, onChange, own, error }: Props) {
  const { t } = useTranslation();
  const wordId = useId();
  const strength = strengthOf(value, own);
  const words = [t("Ten characters or more; a few words make a good one."), t("Easy to guess"), t("Could be longer"), t("Good"), t("Very good")];
  return (
    <div>
      <PasswordInput
        label={label}
        autoComplete="new-password"
        required
        withAsterisk={false}
        aria-describedby={wordId}
        value={value}
        error={error}
        onChange={(event) => onChange(event.currentTarget.value)}
        visibilityToggleButtonProps={{ "aria-label": t("Show or hide the password") }}
      />
      <div className={styles.strength} id={wordId} aria-live="polite">
        {strength > 0 && (
          <span className={styles.bars} data-strength={strength} aria-hidden>
            {[1, 2, 3, 4].map((step) => (
              <span key={step} data-on={step <= strength || undefined} />
            ))}
          </span>
        )}
        {words[strength]}
      </div>
    </div>
  );
}
