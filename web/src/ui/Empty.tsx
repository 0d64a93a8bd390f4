import type { ReactNode } from "react";
import { pictures, type PictureName } from "./pictures.tsx";
import styles from "./Empty.module.css";

/** Nothing is here yet, or any more: a picture, one sentence that teaches, and what to do next. */
export function Empty({ picture, title, children, action }: { picture: PictureName; title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <div className={styles.picture} aria-hidden>
        {pictures[picture]}
      </div>
      <h2 className={styles.title}>{title}</h2>
      {children && <p className={styles.text}>{children}</p>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
