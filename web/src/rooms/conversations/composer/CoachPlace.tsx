import type { OpenedConversation } from "@guli/contract";
import { Suspense, lazy, useCallback, useRef, useState, type RefObject } from "react";
import { needWords } from "../../../i18n/words.ts";
import type { CoachHandle } from "./coached.ts";
import styles from "./CoachPlace.module.css";
import type { EditorHandle } from "./editing.ts";
import type { Marker } from "./marks.ts";
import type { ThenState, Unresolved } from "./useSending.ts";

/** Who reads along comes after the field is there, and brings their own words. */
const Coach = lazy(async () => {
  const [{ Coach: coach }] = await Promise.all([import("../../coaching/composer/Coach.tsx"), needWords("coaching")]);
  return { default: coach };
});
const nothing: Marker = () => [];

/** What the composer and the coach have between them. */
export function useCoachPlace() {
  const coach = useRef<CoachHandle>(null);
  const askingPlace = useRef<HTMLDivElement>(null);
  const [{ marker }, setMarker] = useState({ marker: nothing });
  const onMarker = useCallback((next: Marker) => setMarker({ marker: next }), []);
  return { coach, askingPlace, marker, onMarker };
}

type Given = {
  of: ReturnType<typeof useCoachPlace>;
  opened: OpenedConversation;
  draft: string;
  editor: RefObject<EditorHandle | null>;
  stopped: Unresolved | null;
  onSend: (then: ThenState) => void;
};

/** The coach's place beside the field is there before the coach is: nothing moves when they come. */
export function CoachPlace({ of: { coach, askingPlace, onMarker }, opened, draft, editor, stopped, onSend }: Given) {
  return (
    <Suspense fallback={<div className={styles.toCome} />}>
      <Coach ref={coach} opened={opened} draft={draft} editor={editor} askingPlace={askingPlace} refused={stopped} onSend={onSend} onMarker={onMarker} />
    </Suspense>
  );
}
