import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { mayAs, useMe } from "../../../session.ts";
import { Ago } from "../../../ui/Moment.tsx";
import styles from "../channels.module.css";

/** What the service sent that the desk does not understand: nothing of it is lost, and whoever wants to know can look. */
export function Strange({ channelId }: { channelId: string }) {
  const isLead = mayAs(useMe(), "lead");
  return isLead ? <Kept channelId={channelId} /> : null;
}

function Kept({ channelId }: { channelId: string }) {
  const { t } = useTranslation();
  const rows = useAsk("listStrange", { params: { id: channelId } }).data?.rows ?? [];
  if (rows.length === 0) return null;
  return (
    <details className={styles.again}>
      <summary>{t("What the service sent and Guli did not understand: {{count}}", { count: rows.length })}</summary>
      <ul style={{ margin: "0.5rem 0 0", paddingInlineStart: "1.1rem" }}>
        {rows.map(({ id, why, at, raw }) => (
          <li key={id}>
            <Ago at={at} /> · {why}
            <pre tabIndex={0} style={{ maxBlockSize: "10rem", overflow: "auto", whiteSpace: "pre-wrap", overflowWrap: "anywhere", fontSize: "0.8rem" }}>
              {raw}
            </pre>
          </li>
        ))}
      </ul>
    </details>
  );
}
