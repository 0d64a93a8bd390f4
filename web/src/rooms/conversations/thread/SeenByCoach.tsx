import type { KeptReview, Message } from "@guli/contract";
import { CloseButton } from "@mantine/core";
import { Suspense, lazy } from "react";
import { useTranslation } from "react-i18next";
import { needWords } from "../../../i18n/words.ts";
import styles from "./SeenByCoach.module.css";

const Seen = lazy(async () => {
  const [{ SeenInReply }] = await Promise.all([import("../../coaching/thread/SeenInReply.tsx"), needWords("coaching")]);
  return { default: SeenInReply };
});

/** Under one's own reply, when one asks for it: what the coach saw in it when it left. */
export function SeenByCoach({ message, review, onClose }: { message: Message; review: KeptReview; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <section className={styles.place} aria-label={t("What the coach saw")}>
      <header className={styles.head}>
        {t("What the coach saw")}
        <CloseButton size="sm" onClick={onClose} aria-label={t("Close")} />
      </header>
      <Suspense>
        <Seen review={review} text={message.text} />
      </Suspense>
    </section>
  );
}
