import { useMemo } from "react";
import { linked } from "./linking.ts";
import styles from "./Words.module.css";

/** Text as it was written, with its links to press. */
export function Words({ text }: { text: string }) {
  const pieces = useMemo(() => linked(text), [text]);
  return (
    <div className={styles.words} dir="auto">
      {pieces.map(({ text: shown, href }, index) =>
        href ? (
          <a key={index} href={href} target="_blank" rel="noopener noreferrer">
            {shown}
          </a>
        ) : (
          shown
        ),
      )}
    </div>
  );
}
