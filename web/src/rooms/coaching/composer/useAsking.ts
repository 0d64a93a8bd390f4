import type { CoachRule } from "@guli/contract";
import { useState } from "react";
import type { ThenState, Unresolved } from "../../conversations/composer/useSending.ts";
import { recall, remember } from "./memory.ts";
import { askedAt, keyOfFinding, standingOfRefused, type Seen, type Standing } from "./standing.ts";

export type Question = {
  about: Standing[];
  /** The text that the findings are about. */
  draft: string;
  goOn: (reasons: Partial<Record<CoachRule, string>>) => void;
  keepEditing: () => void;
};
type Given = {
  id: string;
  draft: string;
  /** The text that was read, in which the findings stand. */
  reviewed: string;
  standing: readonly Standing[];
  refused: Unresolved | null;
  onSend: (then: ThenState) => void;
  latest: () => { seen: Seen | null; standing: Standing[] };
};

/**
 * What is asked before a reply leaves: once about each warning (who presses again means it), and until there is a reason about what must be
 * resolved. What the desk itself has stopped is asked in the same words.
 */
export function useAsking({ id, draft, reviewed, standing, refused, onSend, latest }: Given) {
  const [asked, setAsked] = useState<{ keys: ReadonlySet<string>; goOn: () => void } | null>(null);
  const [dropped, setDropped] = useState<Unresolved | null>(null);

  const allows = (goOn: () => void): boolean => {
    const { seen, standing: those } = latest();
    const open = askedAt(those, recall(id).reasons);
    const keys = new Set(open.map(({ finding }) => keyOfFinding(finding, seen?.draft ?? "")));
    const isMeant = asked !== null && open.every(({ level }) => level === "warn") && keys.isSubsetOf(asked.keys);
    setAsked(open.length === 0 || isMeant ? null : { keys, goOn });
    return open.length === 0 || isMeant;
  };
  const keepEditing = () => {
    setAsked(null);
    setDropped(refused);
  };
  const asking = (about: Standing[], text: string, goOn: () => void): Question | null =>
    about.length === 0
      ? null
      : {
          about,
          draft: text,
          keepEditing,
          goOn: (reasons) => {
            remember(id, { reasons: { ...recall(id).reasons, ...reasons } });
            keepEditing();
            goOn();
          },
        };
  const { reasons } = recall(id);
  const isStopped = refused !== null && refused !== dropped && refused.body.trim() === draft.trim();
  const question = isStopped
    ? asking(standingOfRefused(refused.findings), draft.trim(), () => onSend(refused.then))
    : asked && asking(askedAt(standing, reasons), reviewed, asked.goOn);
  return { allows, question };
}
