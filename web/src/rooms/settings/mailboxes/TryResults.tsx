import type { EmailSettings } from "@guli/contract";
import { Loader } from "@mantine/core";
import { IconCheck, IconX } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import styles from "./mailboxes.module.css";
import { OwnWords } from "./OwnWords.tsx";
import { STEP_NAMES, wordsFor, type Step } from "./troubles.ts";
import type { Trying, Way, WayTried } from "./useTrying.ts";

/** What came of trying: each way with its steps, what failed in plain words, and how to mend it. */
export function TryResults({ ways, settings }: { ways: Trying["ways"]; settings: EmailSettings }) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  /** In braces: newer browsers answer with a promise, which is no way to clean up. */
  useEffect(() => {
    place.current?.scrollIntoView({ block: "nearest" });
  }, [ways]);
  return (
    <div className={styles.ways} aria-live="polite" ref={place}>
      {ways.imap && <WayResult title={t("Receiving")} way={ways.imap} of="imap" settings={settings} />}
      {ways.smtp && <WayResult title={t("Sending")} way={ways.smtp} of="smtp" settings={settings} />}
    </div>
  );
}

function WayResult({ title, way, of, settings }: { title: string; way: WayTried; of: Way; settings: EmailSettings }) {
  const { t } = useTranslation();
  const server = of === "imap" ? settings.imap : settings.smtp;
  const about = { host: server?.host ?? "", port: server?.port ?? 0, folder: settings.imap?.folder ?? "", address: settings.address };
  return (
    <section className={styles.way} aria-label={title}>
      <h3 className={styles.wayTitle}>{title}</h3>
      {way.state === "trying" && (
        <p className={styles.steps} style={{ gridAutoFlow: "column", justifyContent: "start", alignItems: "center" }}>
          <Loader size={16} type="dots" /> {t("Trying {{host}} …", about)}
        </p>
      )}
      {way.state === "failed" && <p style={{ margin: 0, color: "var(--at-risk-ink)" }}>{way.why}</p>}
      {way.state === "done" && (
        <ol className={styles.steps}>
          {way.steps.map((step) => (
            <StepResult key={step.step} step={step} about={about} />
          ))}
        </ol>
      )}
    </section>
  );
}

function StepResult({ step, about }: { step: Step; about: Record<string, string | number> }) {
  const { t } = useTranslation();
  const name = t(STEP_NAMES[step.step]);
  if (step.ok) {
    return (
      <li className={styles.step} data-ok>
        <IconCheck size={17} role="img" aria-label={t("Worked")} />
        {name}
      </li>
    );
  }
  const words = wordsFor(step.trouble, step);
  return (
    <li className={styles.step} data-failed>
      <IconX size={17} role="img" aria-label={t("Failed")} />
      <div>
        <div style={{ fontWeight: 500 }}>{name}</div>
        <p>
          {t(words.what, about)} {t(words.mend, about)}
        </p>
        {step.detail && <OwnWords words={step.detail} />}
      </div>
    </li>
  );
}
