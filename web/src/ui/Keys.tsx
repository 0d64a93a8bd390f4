import { useTranslation } from "react-i18next";
import styles from "./Keys.module.css";

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);
const SIGNS: Record<string, string> = isMac
  ? { mod: "⌘", shift: "⇧", alt: "⌥", enter: "Return", escape: "Esc", arrowup: "↑", arrowdown: "↓", arrowleft: "←", arrowright: "→" }
  : { mod: "Ctrl", shift: "Shift", alt: "Alt", enter: "Enter", escape: "Esc", arrowup: "↑", arrowdown: "↓", arrowleft: "←", arrowright: "→" };

/** `mod+shift+enter` or `g i` as keys on a keyboard. */
export function Keys({ keys }: { keys: string }) {
  const { t } = useTranslation();
  return (
    <span className={styles.keys}>
      {keys.split(" ").map((stroke, i) => (
        <span key={i} className={styles.stroke}>
          {i > 0 && <span className={styles.then}>{t("then")}</span>}
          {stroke.split("+").map((key) => (
            <kbd key={key} className={styles.key}>
              {SIGNS[key] ?? (key === "space" ? t("Space") : key.length === 1 ? (LATIN_CAPITALS[key] ?? key) : key)}
            </kbd>
          ))}
        </span>
      ))}
    </span>
  );
}

/** As they are printed on the keys themselves. */
const LATIN_CAPITALS: Record<string, string> = Object.fromEntries([..."abcdefghijklmnopqrstuvwxyz"].map((key, i) => [key, String.fromCodePoint(65 + i)]));
