import type { Channel } from "@guli/contract";
import { useTranslation } from "react-i18next";
import { Ago } from "../../ui/Moment.tsx";
import { HealthWords as MailHealth } from "../settings/mailboxes/Health.tsx";
import { OwnWords } from "../settings/mailboxes/OwnWords.tsx";
import parts from "../settings/parts/parts.module.css";
import styles from "./channels.module.css";
import { wordsFor } from "./troubles.ts";

/** How a channel is, in words: what is wrong and what to do, or when something last went through it, and when it was last looked at. */
export function HealthWords({ channel }: { channel: Channel }) {
  const { kind, health } = channel;
  if (health.state === "off") return null;
  if (kind === "email") return <MailHealth health={health} settings={channel.settings} />;
  return (
    <>
      {health.state === "broken" && <Trouble trouble={health.trouble} detail={health.detail} since={health.since} kind={kind} />}
      {health.sending && <Trouble {...health.sending} kind={kind} sending />}
      <Traffic channel={channel} />
    </>
  );
}

type Told = { trouble: string | null; detail: string | null; since: string | null; kind: Channel["kind"]; sending?: boolean };

function Trouble({ trouble, detail, since, kind, sending = false }: Told) {
  const { t } = useTranslation();
  const { what, mend } = wordsFor(trouble, kind);
  return (
    <div className={parts.detail}>
      <p style={{ margin: 0 }}>
        <span style={{ color: "var(--ink)" }}>
          {sending && `${t("Replies do not leave.")} `}
          {t(what)}
        </span>{" "}
        {t(mend)}{" "}
        {since && (
          <>
            {t("Since:")} <Ago at={since} />
          </>
        )}
      </p>
      {detail && <OwnWords words={detail} />}
    </div>
  );
}

function Traffic({ channel }: { channel: Channel }) {
  const { t } = useTranslation();
  const { lastReceivedAt, lastSentAt } = channel.health;
  const checkedAt = "checkedAt" in channel ? channel.checkedAt : null;
  const told: [label: string, at: string | null][] = [
    [t("Last received:"), lastReceivedAt],
    [t("Last sent:"), lastSentAt],
    [t("Last checked:"), checkedAt],
  ];
  return (
    <p className={`${parts.detail} ${styles.traffic}`}>
      {!lastReceivedAt && !lastSentAt && <span>{t("Nothing has come or gone yet.")}</span>}
      {told.map(
        ([label, at]) =>
          at !== null && (
            <span key={label}>
              {label} <Ago at={at} />
            </span>
          ),
      )}
    </p>
  );
}
