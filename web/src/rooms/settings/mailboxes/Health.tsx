import type { Channel } from "@guli/contract";
import { IconAlertTriangle, IconCheck, IconPlayerPause, IconRefresh, type Icon } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Chip } from "../../../ui/Chip.tsx";
import { Ago } from "../../../ui/Moment.tsx";
import { OwnWords } from "./OwnWords.tsx";
import parts from "../parts/parts.module.css";
import { HEALTH, isInTrouble } from "./health.ts";
import { wordsFor } from "./troubles.ts";

const SIGNS: Record<Channel["health"]["state"], Icon> = { well: IconCheck, trying: IconRefresh, broken: IconAlertTriangle, off: IconPlayerPause };

export function HealthChip({ health }: { health: Channel["health"] }) {
  const { t } = useTranslation();
  const Sign = SIGNS[health.state];
  return (
    <Chip meaning={HEALTH[health.state].meaning} icon={<Sign aria-hidden />}>
      {t(HEALTH[health.state].name)}
    </Chip>
  );
}

/** What is wrong with a channel and what to do about it, or when something last went through it. */
export function HealthWords({ health, host }: { health: Channel["health"]; host: string }) {
  const { t } = useTranslation();
  if (!isInTrouble(health.state)) return <Traffic health={health} />;
  const words = wordsFor(health.trouble);
  return (
    <div className={parts.detail}>
      <p style={{ margin: 0 }}>
        <span style={{ color: "var(--ink)" }}>{t(words.what, { host })}</span> {t(words.mend, { host })}{" "}
        {health.since && (
          <>
            {t("Since:")} <Ago at={health.since} />
          </>
        )}
      </p>
      {health.detail && <OwnWords words={health.detail} />}
    </div>
  );
}

function Traffic({ health }: { health: Channel["health"] }) {
  const { t } = useTranslation();
  if (health.state === "off") return null;
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
