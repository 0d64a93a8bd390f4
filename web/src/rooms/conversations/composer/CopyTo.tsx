import { PillsInput, Pill } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import styles from "./CopyTo.module.css";

const ADDRESS = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+$/;

/** To whom the reply goes, and who gets a copy. */
export function CopyTo({ to, cc, onCc }: { to: string; cc: readonly string[]; onCc: (cc: readonly string[]) => void }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(false);
  const take = () => {
    const address = typed.trim().replace(/[,;]$/, "");
    if (address === "") return setWrong(false);
    if (!ADDRESS.test(address)) return setWrong(true);
    if (!cc.includes(address)) onCc([...cc, address]);
    setTyped("");
    setWrong(false);
  };
  return (
    <div className={styles.place}>
      <span className={styles.to} title={to}>
        {t("To: {{address}}", { address: to })}
      </span>
      {asked || cc.length > 0 ? (
        <PillsInput size="xs" className={styles.field ?? ""} error={wrong} variant="unstyled">
          <Pill.Group>
            {cc.map((address) => (
              <Pill
                key={address}
                withRemoveButton
                onRemove={() => onCc(cc.filter((other) => other !== address))}
                removeButtonProps={{ "aria-label": t("Remove {{address}}", { address }), "aria-hidden": false, tabIndex: 0 }}
              >
                {address}
              </Pill>
            ))}
            <PillsInput.Field
              autoFocus={asked}
              aria-label={t("Address for a copy")}
              aria-invalid={wrong}
              placeholder={cc.length === 0 ? t("Copy to …") : ""}
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
              onBlur={take}
              onKeyDown={(event) => {
                if (event.key === "Enter" || event.key === "," || event.key === ";") {
                  event.preventDefault();
                  take();
                } else if (event.key === "Backspace" && typed === "") onCc(cc.slice(0, -1));
              }}
            />
          </Pill.Group>
        </PillsInput>
      ) : (
        <button type="button" className={styles.ask} onClick={() => setAsked(true)}>
          {t("Copy to …")}
        </button>
      )}
    </div>
  );
}
