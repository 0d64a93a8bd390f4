import type { MessagingKind } from "@guli/contract";
import { Button } from "@mantine/core";
import { IconExternalLink } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { kindName } from "../../conversations/parts/channel-kinds.ts";
import { Sheet } from "../../settings/parts/Page.tsx";
import styles from "../channels.module.css";
import { GUIDES } from "./guides.ts";
import { namesIn } from "./names-in.ts";

/** What has to be done at the service, step by step, with its own names for its menus. Out of the way once the channel is connected. */
export function GuideSheet({ kind, fresh }: { kind: MessagingKind; fresh: boolean }) {
  const { t } = useTranslation();
  const guide = GUIDES[kind];
  if (!guide) return null;
  const steps = (
    <ol className={styles.guide}>
      {guide.steps.map(({ says, names }) => (
        <li key={says}>{withNames(t(says, names ?? {}), Object.values(names ?? {}))}</li>
      ))}
    </ol>
  );
  if (!fresh)
    return (
      <details className={styles.again}>
        <summary>{t("How it was set up at the service")}</summary>
        {steps}
      </details>
    );
  return (
    <Sheet
      title={t("First, at the service")}
      actions={
        guide.site && (
          <Button
            component="a"
            href={guide.site}
            target="_blank"
            rel="noopener noreferrer"
            variant="default"
            rightSection={<IconExternalLink size={16} aria-hidden />}
          >
            {t("Open {{name}}", { name: kind === "telegram" ? "@BotFather" : kind === "viber" ? kindName(kind, t) : "Meta for Developers" })}
          </Button>
        )
      }
    >
      {steps}
    </Sheet>
  );
}

/** What has to be looked for at the service stands out from the sentence. */
function withNames(sentence: string, names: readonly string[]): ReactNode[] {
  return namesIn(sentence, names).map(({ text, isName }, at) => (isName ? <b key={at}>{text}</b> : text));
}
