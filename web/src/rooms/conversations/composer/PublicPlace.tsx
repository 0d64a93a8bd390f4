import type { ConversationRow } from "@guli/contract";
import { Suspense, lazy } from "react";
import { needWords } from "../../../i18n/words.ts";
import type { ThenState, useSending } from "./useSending.ts";

/** Everybody can read what is answered to a review. */
const PublicLine = lazy(async () => {
  const [{ PublicLine: Shown }] = await Promise.all([import("../../reputation/thread/PublicLine.tsx"), needWords("reputation")]);
  return { default: Shown };
});

type Given = {
  conversation: ConversationRow;
  draft: string;
  sending: ReturnType<typeof useSending>;
  onKeep: () => void;
  onAnyway: (then: ThenState) => void;
};

/** Says above the field who reads along, where that is everybody. */
export function PublicPlace({ conversation, draft, sending: { personal, keepPrivate }, onKeep, onAnyway }: Given) {
  if (!conversation.channel.public) return null;
  const keep = () => {
    keepPrivate();
    onKeep();
  };
  return (
    <Suspense>
      <PublicLine conversation={conversation} draft={draft} stopped={personal !== null} onKeep={keep} onAnyway={() => personal && onAnyway(personal)} />
    </Suspense>
  );
}
