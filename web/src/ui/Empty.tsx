import type { ReactNode } from "react";
import { pictures, type PictureName } from "./pictures.tsx";
import styles from "./Empty.module.css";

/** Nothing is here yet, or any more: a picture, one sentence that teaches, and what to do next. */
export function Empty({
  picture,
  title,
  children,
  action,
  level = 2,
}: {
  picture: PictureName;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  level?: 1 | 2 | 3;
}) {
  const Heading = `h${level}` as const;
  return (
    <div className={styles.empty}>
      <div className={styles.picture} aria-hidden>
        {pictures[picture]}
      </div>
      <Heading className={styles.title}>{title}</Heading>
      {children && <p className={styles.text}>{children}</p>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
