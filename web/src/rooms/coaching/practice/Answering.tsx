import { Button, Switch } from "@mantine/core";
import type { CoachFinding, Drill } from "@guli/contract";
import { useQueryClient } from "@tanstack/react-query";
import { Suspense, lazy, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useTell } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { languageNow } from "../../../i18n/words.ts";
import { toastTrouble } from "../../../shell/toast.ts";
import { Keys } from "../../../ui/Keys.tsx";
import type { EditorHandle } from "../../conversations/composer/editing.ts";
import type { Mark, Marker } from "../../conversations/composer/marks.ts";
import { PlainEditor } from "../../conversations/composer/PlainEditor.tsx";
import { APPLY } from "../composer/keys.ts";
import { moved } from "../composer/spans.ts";
import { speaksTo, spokenIn } from "../composer/speaking.ts";
import { RULES } from "../rules.ts";
import { FindingList } from "./FindingList.tsx";
import styles from "./practice.module.css";
import { drafts } from "./remembering.ts";
import { useLiveReview } from "./useLiveReview.ts";

const Editor = lazy(async () => ({ default: (await import("../../conversations/composer/Editor.tsx")).Editor }));

/** Where the customer of a drill is answered, with the coach at one's elbow for whoever wants it. */
export function Answering({ drill }: { drill: Drill }) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(() => drafts.get(drill.id) ?? "");
  const [alone, setAlone] = useState(false);
  const editor = useRef<EditorHandle>(null);
  const takesOver = useRef<number | null>(null);
  const seen = useLiveReview(drill, draft, !alone);
  const { submit, isPending } = useSubmit(drill);
  const write = (text: string) => {
    drafts.set(drill.id, text);
    setDraft(text);
  };
  const apply = ({ suggestion }: CoachFinding) => {
    const place = suggestion && seen && moved(suggestion, seen.draft, editor.current?.text() ?? draft);
    if (place) editor.current?.replace(place.start, place.end, suggestion.text);
    editor.current?.focus();
  };
  const marker = useMarker(seen, apply);
  const onKey = (event: KeyboardEvent): boolean => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return false;
    if (!event.repeat && draft.trim() !== "") submit(draft);
    return true;
  };
  const field = { value: draft, label: t("Your answer"), placeholder: t("Write what you would answer."), onChange: write, onKey, takesOver, ref: editor };
  return (
    <section className={styles.answering} aria-label={t("Your answer")}>
      <div className={styles.field} lang={drill.language}>
        <Suspense fallback={<PlainEditor {...field} />}>
          <Editor {...field} marker={marker} onCaret={() => undefined} onFiles={() => undefined} />
        </Suspense>
      </div>
      {seen && <FindingList draft={seen.draft} review={seen.review} onApply={apply} />}
      <div className={styles.foot}>
        <Switch size="sm" checked={!alone} onChange={(event) => setAlone(!event.currentTarget.checked)} label={t("The coach reads along")} />
        <Button loading={isPending} disabled={draft.trim() === ""} onClick={() => submit(draft)} rightSection={<Keys keys="mod+enter" />}>
          {t("Show me how it reads")}
        </Button>
      </div>
    </section>
  );
}

/** The desk reads the answer, and keeps it. */
function useSubmit(drill: Drill) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const tell = useTell("tryDrill");
  const submit = (text: string) =>
    tell.mutate(
      { body: { drillId: drill.id, text, speaks: speaksTo(languageNow()) } },
      {
        onSuccess: () => {
          for (const name of ["listAttempts", "listDrills", "readPractice"]) void client.invalidateQueries({ queryKey: [name] });
        },
        onError: (error) => toastTrouble(t(sentenceOf(error))),
      },
    );
  return { submit, isPending: tell.isPending };
}

/** Findings as marks of any text that came of the one reviewed. */
function useMarker(seen: ReturnType<typeof useLiveReview>, apply: (finding: CoachFinding) => void): Marker {
  const { t } = useTranslation();
  return useMemo(() => {
    return (text: string) =>
      (seen?.review.findings ?? []).flatMap((finding): Mark[] => {
        const place = moved(finding, seen?.draft ?? "", text);
        if (!place) return [];
        const deeds = finding.suggestion ? [{ label: t("Apply"), keys: APPLY, run: () => apply(finding) }] : [];
        const tip = {
          title: t(RULES[finding.rule].name),
          says: spokenIn(languageNow(), finding.message),
          becomes: finding.suggestion?.text.trim() ?? null,
          deeds,
        };
        return [{ from: place.start, to: place.end, className: `finding-${finding.severity}`, tip }];
      });
    // `apply` is made anew at each drawing, and does the same.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [seen, t]);
}
