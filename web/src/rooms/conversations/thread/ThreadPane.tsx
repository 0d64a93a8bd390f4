import type { OpenedConversation } from "@guli/contract";
import { Button, Skeleton } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Suspense, lazy, useCallback, useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { needWords } from "../../../i18n/words.ts";
import { sentenceOf } from "../../../failures.ts";
import { Empty } from "../../../ui/Empty.tsx";
import { useSlow } from "../../../ui/useSlow.ts";
import { Composer } from "../composer/Composer.tsx";
import { warmUpEditor } from "../composer/Field.tsx";
import { useDraft } from "../composer/useDraft.ts";
import { useSending } from "../composer/useSending.ts";
import { useRetrying, useTakingBack } from "../composer/useTakingBack.ts";
import { openedOf } from "../data/queries.ts";
import { useInbox } from "../inbox.ts";
import type { Writing } from "../useInboxValue.ts";
import { ExpectationLine } from "../parts/ExpectationChip.tsx";
import { Messages } from "./Messages.tsx";
import { Presence } from "./Presence.tsx";
import { ThreadHead } from "./ThreadHead.tsx";
import styles from "./ThreadPane.module.css";
import { usePresence } from "./usePresence.ts";

/** Only customers of the chat can show what they see. */
const ShowingPart = lazy(async () => {
  const [{ ShowingPart: Shown }] = await Promise.all([import("../../guides/showing/ShowingPart.tsx"), needWords("guides")]);
  return { default: Shown };
});

/** While something is made good here. */
const RecoveryStrip = lazy(async () => {
  const [{ RecoveryStrip: Shown }] = await Promise.all([import("../../recovery/thread/RecoveryStrip.tsx"), needWords("recovery")]);
  return { default: Shown };
});

/** Guides are looked for when one is wanted, in their own words. */
const GuidePicker = lazy(async () => {
  const [{ GuidePicker: Shown }] = await Promise.all([import("../../guides/sending/GuidePicker.tsx"), needWords("guides")]);
  return { default: Shown };
});

type Props = { id: string; /** What the person asked to write here. */ wish: Writing | null; onPerson: () => void };

/** One conversation: what it is about, what was said, and where it goes on. */
export function ThreadPane({ id, wish, onPerson }: Props) {
  const { t } = useTranslation();
  const { close } = useInbox();
  const client = useQueryClient();
  const asked = useQuery(openedOf(id, client));
  const slow = useSlow(asked.isPending);
  useEffect(warmUpEditor, []);
  const again = <Button onClick={() => void asked.refetch()}>{t("Try again")}</Button>;
  const back = (
    <Button variant="default" onClick={close}>
      {t("Back to the list")}
    </Button>
  );
  return (
    <section className={styles.pane} aria-label={t("Conversation")}>
      {asked.data ? (
        <Opened opened={asked.data} wish={wish} onPerson={onPerson} />
      ) : asked.error ? (
        <Empty
          picture="trouble"
          title={t(sentenceOf(asked.error))}
          action={
            <>
              {again}
              {back}
            </>
          }
        />
      ) : (
        slow && <ThreadSkeleton />
      )}
    </section>
  );
}

function Opened({ opened, wish, onPerson }: { opened: OpenedConversation; wish: Writing | null; onPerson: () => void }) {
  const { id } = opened.conversation;
  const draft = useDraft(id, opened.draft);
  const seen = useRef<string | null>(null);
  const sending = useSending(opened.conversation, draft.keeper, seen);
  const takeBack = useTakingBack(id);
  const retry = useRetrying(id);
  const typing = usePresence(id);
  const { stopped } = sending;
  const fresh = useMemo(
    () =>
      stopped
        ? opened.messages.filter((message) => message.kind === "incoming" && (stopped.seen === null || message.id > stopped.seen)).map((message) => message.id)
        : [],
    [stopped, opened.messages],
  );
  const onSeen = useCallback((lastId: string) => void (seen.current = lastId), []);
  return (
    <>
      <ThreadHead row={opened.conversation} messages={opened.messages} onPerson={onPerson} />
      <div className={styles.above}>
        <Presence presence={opened.presence} />
        <Suspense fallback={null}>
          <RecoveryStrip row={opened.conversation} onPerson={onPerson} />
        </Suspense>
        {opened.conversation.channel.kind === "chat" && (
          <Suspense fallback={null}>
            <ShowingPart row={opened.conversation} />
          </Suspense>
        )}
      </div>
      <Messages opened={opened} leaving={sending.leaving} fresh={fresh} onSeen={onSeen} onTakeBack={(message) => void takeBack(message)} onRetry={retry} />
      <ExpectationLine row={opened.conversation} />
      <Composer opened={opened} draft={draft} sending={sending} wish={wish} onTyping={typing} />
      <Suspense>
        <GuidePicker key={id} opened={opened} />
      </Suspense>
    </>
  );
}

function ThreadSkeleton() {
  return (
    <div className={styles.skeleton} aria-busy>
      <Skeleton height={18} width="45%" mb="xl" />
      <Skeleton height={110} width="88%" radius="lg" mb="md" />
      <Skeleton height={80} width="88%" radius="lg" ml="auto" mb="md" />
      <Skeleton height={130} width="88%" radius="lg" />
    </div>
  );
}
