import type { ShownExposure } from "@guli/contract";
import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { formatDayAndYear } from "../../../formats/index.ts";
import { Chip } from "../../../ui/Chip.tsx";
import { Fold } from "../../conversations/person/Fold.tsx";
import { BECAUSE, CLASSES, MEANINGS } from "../names.ts";
import { useLoyalty } from "../useLoyalty.ts";
import styles from "../loyalty.module.css";
import { useWhy } from "./why.ts";

/** How this customer stands, why, and which events reached them as far as anybody knows. Nothing of who never bought. */
export function StandingPart({ customerId, mayChange }: { customerId: string; mayChange: boolean }) {
  const { t } = useTranslation();
  const why = useWhy();
  const { data } = useAsk("readStandingOf", { params: { id: customerId } });
  if (!data?.standing) return null;
  const { standing, exposures } = data;
  return (
    <Fold name="standing" title={t("Loyalty")}>
      <p className={styles.line}>
        <Chip meaning={MEANINGS[standing.class]}>{t(CLASSES[standing.class])}</Chip>
        <span className={styles.soft}>{t("since {{day}}", { day: formatDayAndYear(standing.since) })}</span>
      </p>
      <p className={styles.soft}>{why(standing)}</p>
      {exposures.length > 0 && (
        <details className={styles.before}>
          <summary>{t("What competitors did")}</summary>
          {exposures.slice(0, SHOWN).map((one) => (
            <Exposure key={one.eventId} one={one} customerId={customerId} mayChange={mayChange} />
          ))}
        </details>
      )}
    </Fold>
  );
}

const SHOWN = 3;

function Exposure({ one, customerId, mayChange }: { one: ShownExposure; customerId: string; mayChange: boolean }) {
  const { t } = useTranslation();
  const { run, busy } = useLoyalty();
  const about = { competitor: one.competitor, day: formatDayAndYear(one.beganOn), because: t(BECAUSE[one.because]) };
  const say = (exposed: boolean | null) => void run("correctExposure", { params: { id: customerId, eventId: one.eventId }, body: { exposed, told: false } });
  return (
    <div className={styles.exposure}>
      <p>
        {one.exposed === null
          ? t("{{competitor}}, {{day}}: unknown whether it reached them.", about)
          : t(one.exposed ? "{{competitor}}, {{day}}: it reached them. {{because}}." : "{{competitor}}, {{day}}: it did not reach them. {{because}}.", about)}
      </p>
      {mayChange && (
        <div className={styles.deeds}>
          {one.exposed !== true && (
            <Button size="compact-sm" variant="default" loading={busy} onClick={() => say(true)}>
              {t("It reached them")}
            </Button>
          )}
          {one.exposed !== false && (
            <Button size="compact-sm" variant="default" loading={busy} onClick={() => say(false)}>
              {t("It did not")}
            </Button>
          )}
          {(one.because === "hand" || one.because === "told") && (
            <Button size="compact-sm" variant="subtle" color="gray" loading={busy} onClick={() => say(null)}>
              {t("Take this back")}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
