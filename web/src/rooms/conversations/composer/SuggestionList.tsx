import { useTranslation } from "react-i18next";
import styles from "./SuggestionList.module.css";
import type { Suggestions } from "./useSuggestions.ts";

/** Under the caret, or above it where there is no room below. The keyboard stays in the text. */
export function SuggestionList({ of: { list, active, at, setActive } }: { of: Suggestions }) {
  const { t } = useTranslation();
  if (!at || list.length === 0) return null;
  const below = window.innerHeight - at.bottom > 320;
  const place = {
    left: Math.max(8, Math.min(at.left, window.innerWidth - 340)),
    ...(below ? { top: at.bottom + 4 } : { bottom: window.innerHeight - at.top + 4 }),
  };
  return (
    <>
      <ul className={styles.list} style={place} role="listbox" aria-label={t("Suggestions")}>
        {list.map(({ id, label, hint, detail, pick }, index) => (
          <li
            key={id}
            role="option"
            aria-selected={index === active}
            className={styles.option}
            onPointerMove={() => setActive(index)}
            onPointerDown={(event) => {
              event.preventDefault();
              pick();
            }}
          >
            <span className={styles.label}>{label}</span>
            <span className={styles.hint}>{hint}</span>
            {detail && index === active && <span className={styles.detail}>{detail}</span>}
          </li>
        ))}
      </ul>
      <div role="status" className={styles.said}>
        {list[active]?.label}
      </div>
    </>
  );
}
