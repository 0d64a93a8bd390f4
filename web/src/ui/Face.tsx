import { coloursOf, initialsOf } from "./faces.ts";
import styles from "./Face.module.css";

/** A person's or customer's initials on a colour of their own, the same everywhere. A picture, not text: the name stands beside it. */
export function Face({ id, name, size = 32, away = false }: { id: string; name: string; size?: number; away?: boolean }) {
  const colour = coloursOf(id);
  return (
    <span
      className={styles.face}
      data-away={away || undefined}
      style={{ inlineSize: size, blockSize: size, fontSize: size * 0.4, background: `var(--${colour}-soft)`, color: `var(--${colour}-ink)` }}
      data-initials={initialsOf(name)}
      aria-hidden
    />
  );
}
