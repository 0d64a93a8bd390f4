import type { Channel, EmailSettings } from "@guli/contract";
import { IconAlertTriangle, IconCheck, IconPlayerPause, IconRefresh, type Icon } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Chip } from "../../../ui/Chip.tsx";
import { Ago } from "../../../ui/Moment.tsx";
import { OwnWords } from "./OwnWords.tsx";
import parts from "../parts/parts.module.css";
import { inAWord, isInTrouble } from "./health.ts";
import { wordsFor } from "./troubles.ts";

const SIGNS: Record<Channel["health"]["state"], Icon> = { well: IconCheck, trying: IconRefresh, broken: IconAlertTriangle, off: IconPlayerPause };

export function HealthChip({ health }: { health: Channel["health"] }) {
  const { t } = useTranslation();
  const { name, meaning, state } = inAWord(health);
  const Sign = SIGNS[state];
  return (
    <Chip meaning={meaning} icon={<Sign aria-hidden />}>
      {t(name)}
    </Chip>
  );
}

/** What is wrong with a channel and what to do about it, or when something last went through it. */
export function HealthWords({ health, settings }: { health: Channel["health"]; settings: Pick<EmailSettings, "imap" | "smtp"> }) {
  const { state, trouble, detail, since, sending } = health;
  if (state === "off") return null;
  const incoming = isInTrouble(state);
  return (
    <>
      {incoming && <TroubleWords trouble={trouble} detail={detail} since={since} host={settings.imap?.host ?? ""} />}
      {sending && <TroubleWords sending {...sending} host={settings.smtp?.host ?? ""} />}
      {!incoming && <Traffic health={health} />}
    </>
  );
}

type Told = { trouble: string | null; detail: string | null; since: string | null; host: string; sending?: boolean };

function TroubleWords({ trouble, detail, since, host, sending = false }: Told) {
  const { t } = useTranslation();
  const words = wordsFor(trouble);
  return (
    <div className={parts.detail}>
      <p style={{ margin: 0 }}>
        <span style={{ color: "var(--ink)" }}>
          {sending && `${t("Replies do not leave.")} `}
          {t(words.what, { host })}
        </span>{" "}
        {t(words.mend, { host })} {sending && t("Replies wait for up to two days and leave by themselves when it works again.")}{" "}
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

function Traffic({ health }: { health: Channel["health"] }) {
  const { t } = useTranslation();
  if (!health.lastReceivedAt && !health.lastSentAt) return <p className={parts.detail}>{t("Nothing has come or gone yet.")}</p>;
  return (
    <p className={parts.detail}>
      {health.lastReceivedAt && (
        <>
          {t("Last received:")} <Ago at={health.lastReceivedAt} />
        </>
      )}
      {health.lastReceivedAt && health.lastSentAt && " · "}
      {health.lastSentAt && (
        <>
          {t("Last sent:")} <Ago at={health.lastSentAt} />
        </>
      )}
    </p>
  );
}
