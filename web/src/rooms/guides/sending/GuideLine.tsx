import type { OpenedConversation } from "@guli/contract";
import { ActionIcon, Button } from "@mantine/core";
import { IconBook2, IconX } from "@tabler/icons-react";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ask, useAsk } from "../../../asking.ts";
import { languageName } from "../names.ts";
import { aboutWhat, lastWordsOf, nextOf } from "./fitting.ts";
import { useInsertGuide } from "./inserting.ts";
import styles from "./sending.module.css";

/** How long one pauses before it is asked what fits. */
const PAUSE_MS = 700;

/**
 * One quiet line above the field: a guide that fits what is being written, or what the customer wrote. Once it was there its place stays, so that nothing moves when
 * another comes; put aside, it does not come back in this conversation.
 */
export function GuideLine({ opened, draft }: { opened: OpenedConversation; draft: string }) {
  const { t } = useTranslation();
  const { id } = opened.conversation;
  const insert = useInsertGuide(id);
  const [aside, setAside] = useState<ReadonlySet<string>>(() => asideIn(id));
  const [text] = useDebouncedValue(aboutWhat(draft, lastWordsOf(opened.messages)), PAUSE_MS);
  const { data: fitting } = useQuery({ ...ask("suggestGuides", { body: { text } }), enabled: text.trim().length > 3, placeholderData: keepPreviousData });
  const { data: sent } = useAsk("listGuidesSent", { params: { id } });
  const guide = nextOf(fitting?.rows ?? [], { sent: sent?.rows.map(({ guideId }) => guideId) ?? [], aside });
  const [wasThere, setWasThere] = useState(false);
  if (guide && !wasThere) setWasThere(true);
  if (!guide && !wasThere) return null;
  const putAside = (guideId: string) => {
    const next = new Set([...aside, guideId]);
    kept.set(id, next);
    setAside(next);
  };
  return (
    <div className={styles.line} role="group" aria-label={t("A guide that may help")}>
      {guide && sent && (
        <>
          <IconBook2 size={16} aria-hidden />
          <span className={styles.title} lang={guide.language} title={`${guide.title} · ${languageName(guide.language)}`}>
            {guide.title}
          </span>
          <Button variant="subtle" size="compact-xs" onClick={() => void insert({ guideId: guide.guideId })}>
            {t("Insert")}
          </Button>
          <ActionIcon size="sm" aria-label={t("Not this guide")} onClick={() => putAside(guide.guideId)}>
            <IconX size={15} />
          </ActionIcon>
        </>
      )}
    </div>
  );
}

/** What was put aside, until the page is loaded anew. */
const kept = new Map<string, ReadonlySet<string>>();
const asideIn = (id: string): ReadonlySet<string> => kept.get(id) ?? new Set();
