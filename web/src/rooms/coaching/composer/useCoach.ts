import type { Aim, CoachFinding } from "@guli/contract";
import { useMemo, useState } from "react";
import { useAsk } from "../../../asking.ts";
import type { CoachProps } from "../../conversations/composer/coached.ts";
import { recall, remember, type Memory } from "./memory.ts";
import { gapIn } from "./preview.ts";
import { moved } from "./spans.ts";
import { keyOfFinding, neighbour, standingIn, type Seen, type Standing } from "./standing.ts";
import { useAsking } from "./useAsking.ts";
import { useGiven } from "./useGiven.ts";
import { useReview } from "./useReview.ts";

export type Coaching = ReturnType<typeof useCoach>;

/** The coach at work on one draft: what stands in it, what the agent decided about it, and what can be done. */
export function useCoach({ opened, draft, editor, refused, onSend }: Pick<CoachProps, "opened" | "draft" | "editor" | "refused" | "onSend">) {
  const { id } = opened.conversation;
  const { data: settings } = useAsk("readCoachSettings");
  const [memory, setMemory] = useState(() => recall(id));
  const [current, setCurrent] = useState<string | null>(null);
  const given = useGiven(opened.conversation);
  const { seen, now, mood } = useReview(opened, { draft, aim: memory.aim, given });
  const levels = settings?.levels;
  const standing = useMemo(() => (seen ? standingIn(seen, { levels, mood, asides: memory.asides }) : []), [seen, levels, mood, memory.asides]);
  const decide = (change: Partial<Memory>) => {
    remember(id, change);
    setMemory(recall(id));
  };
  const latest = (): { seen: Seen | null; standing: Standing[] } => {
    const those = now() ?? seen;
    return { seen: those, standing: those ? standingIn(those, { levels, mood, asides: recall(id).asides }) : [] };
  };
  const asking = useAsking({ id, draft, reviewed: seen?.draft ?? "", standing, refused, onSend, latest });

  const point = (one: Standing) => {
    const place = seen && moved(one.finding, seen.draft, editor.current?.text() ?? draft);
    setCurrent(one.id);
    editor.current?.focus();
    if (place) editor.current?.point(place.start);
  };
  /** What the suggestion was made for has to stand there still. */
  const apply = ({ suggestion }: CoachFinding, about = seen?.draft ?? "") => {
    const place = suggestion && moved(suggestion, about, editor.current?.text() ?? draft);
    if (place) editor.current?.replace(place.start, place.end, suggestion.text);
    editor.current?.focus();
    const gap = place && gapIn(suggestion, place.start);
    if (gap) editor.current?.point(gap.start, gap.end);
  };
  /** Other words than the suggested ones in their place; gives back how to put back what stood there, null where that is gone. */
  const put = ({ suggestion }: CoachFinding, text: string): (() => void) | null => {
    const place = suggestion && moved(suggestion, seen?.draft ?? "", editor.current?.text() ?? draft);
    if (!place || !editor.current) return null;
    const was = editor.current.text().slice(place.start, place.end);
    editor.current.replace(place.start, place.end, text);
    editor.current.focus();
    return () => {
      const at = editor.current?.text().indexOf(text) ?? -1;
      if (at >= 0) editor.current?.replace(at, at + text.length, was);
    };
  };
  const step = (by: 1 | -1) => {
    const next = neighbour(standing, current, by);
    if (next) point(next);
  };
  const keyOf = ({ finding }: Standing): string => keyOfFinding(finding, seen?.draft ?? "");
  return {
    ...asking,
    seen,
    mood,
    standing,
    current: standing.find((one) => one.id === current && !one.aside) ?? null,
    aim: memory.aim ?? seen?.review.aim ?? null,
    aimIsChosen: memory.aim !== null,
    point,
    apply,
    put,
    step,
    conversationId: id,
    setAside: (one: Standing) => decide({ asides: new Set([...recall(id).asides, keyOf(one)]) }),
    takeUp: (one: Standing) => decide({ asides: new Set([...recall(id).asides].filter((key) => key !== keyOf(one))) }),
    chooseAim: (aim: Aim) => decide({ aim }),
  };
}
