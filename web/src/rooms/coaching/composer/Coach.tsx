import { useEffect, useImperativeHandle, useMemo } from "react";
import { createPortal } from "react-dom";
import { useTranslation } from "react-i18next";
import { formatList } from "../../../formats/index.ts";
import { languageNow } from "../../../i18n/words.ts";
import { pressedKeys, useShortcut } from "../../../shell/shortcuts.ts";
import type { CoachProps } from "../../conversations/composer/coached.ts";
import type { Mark, Marker } from "../../conversations/composer/marks.ts";
import { RULES } from "../rules.ts";
import { Asking } from "./Asking.tsx";
import styles from "./Coach.module.css";
import { CoachPanel, useSum } from "./CoachPanel.tsx";
import { APPLY, NEXT, PREVIOUS, SET_ASIDE } from "./keys.ts";
import { forget, recall } from "./memory.ts";
import { previewOf, shownOf } from "./preview.ts";
import { speaksTo, spokenIn } from "./speaking.ts";
import { moved } from "./spans.ts";
import { useCoach, type Coaching } from "./useCoach.ts";

/** The coach at the agent's elbow: marks in the text, a list beside it, a question before the reply leaves. */
export function Coach({ opened, draft, editor, askingPlace, refused, onSend, onMarker, ref }: CoachProps) {
  const { id } = opened.conversation;
  const coaching = useCoach({ opened, draft, editor, refused, onSend });
  const onKey = useKeys(coaching);
  const marker = useMarker(coaching);
  useEffect(() => onMarker(marker), [marker, onMarker]);
  useImperativeHandle(ref, () => ({
    onKey,
    allows: coaching.allows,
    sent: () => forget(id),
    given: () => ({ ...(coaching.aim && { aim: coaching.aim }), overridden: recall(id).reasons, speaks: speaksTo(languageNow()) }),
  }));
  const rewrite = (text: string) => {
    editor.current?.replace(0, draft.length, text);
    editor.current?.focus();
  };
  return (
    <>
      <CoachPanel coaching={coaching} conversationId={id} customerId={opened.conversation.customer.id} draft={draft} onRewrite={rewrite} />
      <Said coaching={coaching} />
      {coaching.question && askingPlace.current && createPortal(<Asking question={coaching.question} onApply={coaching.apply} />, askingPlace.current)}
    </>
  );
}

/** Told to who does not see the marks: how the draft stands, and the finding one has gone to. Politely, after the pause of typing. */
function Said({ coaching }: { coaching: Coaching }) {
  const { t } = useTranslation();
  const { standing, current } = coaching;
  const sum = useSum(coaching);
  const rules = formatList([...new Set(standing.filter(({ aside }) => !aside).map(({ finding }) => t(RULES[finding.rule].name)))]);
  return (
    <div className={styles.said} role="status" aria-live="polite">
      {current ? spokenIn(languageNow(), `${t(RULES[current.finding.rule].name)}. ${current.finding.message}`) : rules === "" ? sum : `${sum}: ${rules}`}
    </div>
  );
}

function useKeys({ step, current, standing, apply, setAside }: Coaching): (event: KeyboardEvent) => boolean {
  const { t } = useTranslation();
  const open = standing.filter(({ aside }) => !aside);
  const one = current ?? (open.length === 1 ? open[0] : null);
  const deeds: Record<string, () => void> = {
    [NEXT]: () => step(1),
    [PREVIOUS]: () => step(-1),
    [APPLY]: () => one?.finding.suggestion && apply(one.finding),
    [SET_ASIDE]: () => one && one.level !== "must" && setAside(one),
  };
  const given = { group: t("The coach"), whileTyping: true };
  useShortcut(NEXT, t("To the next finding"), () => deeds[NEXT]?.(), given);
  useShortcut(PREVIOUS, t("To the previous finding"), () => deeds[PREVIOUS]?.(), given);
  useShortcut(APPLY, t("Apply what the coach suggests"), () => deeds[APPLY]?.(), given);
  useShortcut(SET_ASIDE, t("Set the finding aside"), () => deeds[SET_ASIDE]?.(), given);
  return (event) => {
    const deed = deeds[pressedKeys(event)];
    deed?.();
    if (deed) event.stopPropagation();
    return deed !== undefined;
  };
}

/** The findings as marks of any text that came of the one reviewed: what is typed between two reviews moves them along. */
function useMarker({ seen, standing, current, apply, setAside }: Coaching): Marker {
  const { t } = useTranslation();
  return useMemo(() => {
    return (text: string) =>
      (seen ? standing : []).flatMap((one): Mark[] => {
        const place = one.aside ? null : moved(one.finding, seen?.draft ?? "", text);
        if (!place) return [];
        const { finding, level } = one;
        const deeds = [
          ...(finding.suggestion ? [{ label: t("Apply"), keys: APPLY, run: () => apply(finding) }] : []),
          ...(level === "must" ? [] : [{ label: t("Set aside"), keys: SET_ASIDE, run: () => setAside(one) }]),
        ];
        const tip = {
          title: t(RULES[finding.rule].name),
          says: spokenIn(languageNow(), finding.message),
          becomes: finding.suggestion && shownOf(previewOf(seen?.draft ?? "", finding.suggestion)),
          deeds,
        };
        return [{ from: place.start, to: place.end, className: `finding-${finding.severity}`, current: one === current, tip }];
      });
    // The deeds are made anew at each drawing, and do the same.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [seen, standing, current, t]);
}
