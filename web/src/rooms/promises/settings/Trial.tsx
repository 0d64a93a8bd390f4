import { useQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "../../../asking.ts";
import { useMe } from "../../../session.ts";
import { useNow } from "../../../ui/now.ts";
import { whenText } from "../../conversations/parts/StateChip.tsx";
import { minutesOf, type Values } from "./values.ts";
import styles from "./promises.module.css";

/** What the rule would mean for a message that came now. */
export function Trial({ values }: { values: Values }) {
  const { t } = useTranslation();
  const now = useNow();
  const { timeZone } = useMe().workspace;
  const minutes = { first: minutesOf(values.first) || null, next: minutesOf(values.next) || null, solution: minutesOf(values.solution) || null };
  const body = useDeferredValue(JSON.stringify({ minutes, hours: values.hours, warn: null }));
  const { data } = useQuery({ ...ask("tryPromise", { body: JSON.parse(body) }), staleTime: 15_000, placeholderData: (before) => before });
  if (!data) return null;
  const { first, next, solution } = data;
  if ([first, next, solution].some((one) => one && one.dueAt === null)) {
    return (
      <p className={styles.trial} data-trouble role="status">
        {t("The opening hours do not hold so much time in ten years, so this would never be due. Look at the opening hours, or let every hour count.")}
      </p>
    );
  }
  const when = (one: typeof first) => (one?.dueAt ? whenText(one.dueAt, timeZone, now) : "");
  return (
    <div className={styles.trial} role="status">
      {!first && !next && !solution && <p>{t("Nothing is promised to whom this rule fits, and the rules below do not see them.")}</p>}
      {first && <p>{t("A message that came now would have to be answered by: {{when}}", { when: when(first) })}</p>}
      {!first && next && <p>{t("A further message that came now would have to be answered by: {{when}}", { when: when(next) })}</p>}
      {solution && <p>{t("What began now would have to be solved by: {{when}}", { when: when(solution) })}</p>}
    </div>
  );
}
