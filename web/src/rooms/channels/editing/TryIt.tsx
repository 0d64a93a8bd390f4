import type { ChannelKind, MessagingTestStep } from "@guli/contract";
import { Button, Loader } from "@mantine/core";
import { IconAlertTriangle, IconCheck, IconPlugConnected, IconX } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import steps from "../../settings/mailboxes/mailboxes.module.css";
import { OwnWords } from "../../settings/mailboxes/OwnWords.tsx";
import { Sheet } from "../../settings/parts/Page.tsx";
import styles from "../channels.module.css";
import { STEP_NAMES, wordsFor } from "../troubles.ts";
import type { Tried } from "./useTrying.ts";

type Given = { kind: ChannelKind; tried: Tried | null; fresh: boolean; onTry: () => void };

/** Try it step by step: what worked, what did not, and what to do about that. */
export function TryIt({ kind, tried, fresh, onTry }: Given) {
  const { t } = useTranslation();
  const works = tried?.state === "done" && tried.ok;
  return (
    <Sheet
      title={t("Try it")}
      says={saysOf(tried, t)}
      actions={
        <Button
          variant={fresh && !works ? "filled" : "default"}
          leftSection={works ? <IconCheck size={17} aria-hidden /> : <IconPlugConnected size={17} aria-hidden />}
          loading={tried?.state === "trying"}
          onClick={onTry}
        >
          {tried === null ? t("Try it") : t("Try again")}
        </Button>
      }
    >
      {tried && <Result kind={kind} tried={tried} />}
    </Sheet>
  );
}

function saysOf(tried: Tried | null, t: ReturnType<typeof useTranslation>["t"]): string {
  if (tried?.state !== "done") return t("Signs in at the service and looks whether all is there. Nothing is sent or kept.");
  if (!tried.ok) return t("Something does not work yet. What can be done stands beside it.");
  return tried.account ? t("Everything works: {{account}}", { account: tried.account }) : t("Everything works.");
}

function Result({ kind, tried }: { kind: ChannelKind; tried: Tried }) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: "nearest" });
  }, [tried]);
  return (
    <div aria-live="polite" ref={place} className={styles.tried}>
      {tried.state === "trying" && <Loader size={16} type="dots" aria-label={t("Trying …")} />}
      {tried.state === "failed" && <p className={styles.failed}>{tried.why}</p>}
      {tried.state === "done" && (
        <ol className={steps.steps}>
          {tried.steps.map((step) => (
            <Step key={step.step} step={step} kind={kind} />
          ))}
        </ol>
      )}
    </div>
  );
}

function Step({ step: { step, ok, trouble, detail }, kind }: { step: MessagingTestStep; kind: ChannelKind }) {
  const { t } = useTranslation();
  const name = t(STEP_NAMES[step]);
  if (ok && trouble === null) {
    return (
      <li className={steps.step} data-ok>
        <IconCheck size={17} role="img" aria-label={t("Worked")} />
        <span>{detail ? t("{{kind}}: {{name}}", { kind: name, name: detail }) : name}</span>
      </li>
    );
  }
  const { what, mend } = wordsFor(trouble, kind);
  return (
    <li className={steps.step} data-failed={!ok || undefined} data-warned={ok || undefined}>
      {ok ? <IconAlertTriangle size={17} role="img" aria-label={t("Worked, but")} /> : <IconX size={17} role="img" aria-label={t("Failed")} />}
      <div>
        <div style={{ fontWeight: 500 }}>{name}</div>
        <p>
          {t(what)} {t(mend)}
        </p>
        {detail && <OwnWords words={detail} />}
      </div>
    </li>
  );
}
