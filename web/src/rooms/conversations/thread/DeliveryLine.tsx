import type { ChannelKind, Message } from "@guli/contract";
import { Button } from "@mantine/core";
import { IconAlertTriangle, IconArrowBackUp, IconCheck, IconChecks, IconClock, IconClockPause, IconEye, IconRefresh } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Ago } from "../../../ui/Moment.tsx";
import styles from "./DeliveryLine.module.css";
import { useInbox } from "../inbox.ts";
import { outcomeSentence } from "./outcomes.ts";

type Delivery = NonNullable<Message["delivery"]>;
type Props = { message: Message; channel: ChannelKind; onTakeBack: (message: Message) => void; onRetry: (message: Message) => void };

/** What became of a reply on its way to the customer, and what can be done about it. */
export function DeliveryLine({ message, channel, onTakeBack, onRetry }: Props) {
  const { t } = useTranslation();
  const { delivery } = message;
  if (!delivery) return null;
  if (message.seenAt !== null) {
    return (
      <Line icon={<IconEye size={15} aria-hidden />}>
        {t("Seen")} · <Ago at={message.seenAt} />
      </Line>
    );
  }
  switch (delivery.state) {
    case "held":
      return <Held dueAt={delivery.dueAt} onTakeBack={() => onTakeBack(message)} />;
    case "queued":
      return delivery.attempts > 0 ? (
        <TriedAgain delivery={delivery} channel={channel} />
      ) : (
        <Line icon={<IconClock size={15} aria-hidden />}>{t("On its way")}</Line>
      );
    case "sending":
      return <Line icon={<IconClock size={15} aria-hidden />}>{t("On its way")}</Line>;
    case "sent":
      return <Line icon={<IconCheck size={15} aria-hidden />}>{t("Sent")}</Line>;
    case "delivered":
      return <Line icon={<IconChecks size={15} aria-hidden />}>{t("Delivered")}</Line>;
    case "seen":
      return <Line icon={<IconEye size={15} aria-hidden />}>{t("Seen")}</Line>;
    case "taken-back":
      return <Line icon={<IconArrowBackUp size={15} aria-hidden />}>{t("Taken back")}</Line>;
    case "failed":
    case "bounced":
      return <Failed message={message} channel={channel} onRetry={() => onRetry(message)} />;
  }
}

function Line({ icon, children }: { icon: React.ReactNode; children: React.ReactNode }) {
  return (
    <p className={styles.line}>
      {icon}
      <span>{children}</span>
    </p>
  );
}

/** It failed for now: when it goes again, and why it did not yet. */
function TriedAgain({ delivery: { dueAt, outcome }, channel }: { delivery: Delivery; channel: ChannelKind }) {
  const { t } = useTranslation();
  return (
    <Line icon={<IconClock size={15} aria-hidden />}>
      {t("Did not get through yet, will be tried again.")} {dueAt !== null && <Ago at={dueAt} />}
      {outcome !== null && <> · {outcomeSentence(outcome, { channel, t })}</>}
    </Line>
  );
}

/** While it can still be taken back, by the second. */
function Held({ dueAt, onTakeBack }: { dueAt: string | null; onTakeBack: () => void }) {
  const { t } = useTranslation();
  const left = useSecondsLeft(dueAt);
  if (left === 0) return <Line icon={<IconClock size={15} aria-hidden />}>{t("On its way")}</Line>;
  return (
    <p className={styles.line}>
      <IconClockPause size={15} aria-hidden />
      <span className="numbers">{t("Leaves in {{count}} seconds", { count: left })}</span>
      <Button size="compact-xs" variant="light" onClick={onTakeBack}>
        {t("Take back")}
      </Button>
    </p>
  );
}

function useSecondsLeft(dueAt: string | null): number {
  const leftNow = () => (dueAt === null ? 0 : Math.max(0, Math.ceil((Date.parse(dueAt) - Date.now()) / 1000)));
  const [left, setLeft] = useState(leftNow);
  useEffect(() => {
    const timer = setInterval(() => setLeft(leftNow), 250);
    return () => clearInterval(timer);
    // `leftNow` is made of nothing but `dueAt`.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [dueAt]);
  return left;
}

function Failed({ message, channel, onRetry }: { message: Message; channel: ChannelKind; onRetry: () => void }) {
  const { t } = useTranslation();
  const { mayAnswer } = useInbox();
  return (
    <div className={styles.failed} role="alert">
      <p className={styles.line}>
        <IconAlertTriangle size={16} aria-hidden />
        <span>{outcomeSentence(message.delivery?.outcome ?? null, { channel, t })}</span>
        {mayAnswer && (
          <Button size="compact-xs" variant="light" color="red" leftSection={<IconRefresh size={13} />} onClick={onRetry}>
            {t("Try again")}
          </Button>
        )}
      </p>
      {message.delivery?.detail && <p className={styles.detail}>{t("The server said: {{words}}", { words: message.delivery.detail })}</p>}
    </div>
  );
}
