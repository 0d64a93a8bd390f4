import { Suspense, lazy, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { usePeople } from "../data/people.ts";
import type { EditorProps } from "./editing.ts";
import { bothOf, mentionsOf, unfilledIn, type Marker } from "./marks.ts";
import { PlainEditor } from "./PlainEditor.tsx";

const load = () => import("./Editor.tsx");
const Editor = lazy(async () => ({ default: (await load()).Editor }));

/** Bring the editor while nothing else is going on, so that it is there when it is needed. */
export function warmUpEditor(): void {
  const whenIdle = "requestIdleCallback" in window ? window.requestIdleCallback : (run: () => void) => setTimeout(run, 1500);
  whenIdle(() => void load());
}

type Props = Omit<EditorProps, "label" | "placeholder" | "takesOver"> & { isNote: boolean };

/** The field itself, with its words for a reply or a note. */
export function Field({ isNote, marker: coach, ...props }: Props) {
  const { t } = useTranslation();
  const takesOver = useRef<number | null>(null);
  const people = usePeople();
  const marker: Marker = useMemo(() => (isNote ? mentionsOf(people.all.map(({ name }) => name)) : bothOf(unfilledIn, coach)), [isNote, people, coach]);
  const words = {
    label: isNote ? t("Note") : t("Reply"),
    placeholder: isNote ? t("Only colleagues see this. @ calls one of them.") : t("Write a reply. / brings a saved one."),
  };
  return (
    <Suspense fallback={<PlainEditor {...props} {...words} takesOver={takesOver} />}>
      <Editor {...props} {...words} marker={marker} takesOver={takesOver} />
    </Suspense>
  );
}
