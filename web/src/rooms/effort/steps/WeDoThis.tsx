import type { CoachFinding } from "@guli/contract";
import { IconStairs } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { call } from "../../../api.ts";
import { sentenceOf } from "../../../failures.ts";
import { useMe } from "../../../session.ts";
import { toastTrouble, toastUndo } from "../../../shell/toast.ts";
import { useNow } from "../../../ui/now.ts";
import { newKey } from "../../conversations/composer/leaving.ts";
import { insertIntoReply } from "../../conversations/composer/inserting.ts";
import { whenText } from "../../conversations/parts/StateChip.tsx";
import { DUE_NAMES } from "./DuePicker.tsx";
import { dueChoices } from "./dues.ts";
import { takenOverWording, taskFrom } from "./naming.ts";
import { languageFrom } from "./speaking.ts";
import styles from "./Steps.module.css";
import { useSteps } from "./useSteps.ts";

export type Given = {
  finding: CoachFinding;
  conversationId: string;
  /** The draft that the finding is about, and its language as the coach tells it. */
  draft: string;
  language: string | null;
  /** Puts words in the place of the finding's suggestion; gives back how to put back what stood there. Null where it stands there no more. */
  put: (finding: CoachFinding, text: string) => (() => void) | null;
};

/** A chore that the draft gives to the customer becomes ours in one click: a step with a time, and the words that say so. */
export function WeDoThis({ finding, conversationId, draft, language, put }: Given) {
  const { t } = useTranslation();
  const { timeZone } = useMe().workspace;
  const now = useNow();
  const { refresh } = useSteps();
  const [busy, setBusy] = useState(false);
  const key = useRef(newKey());
  const take = async (dueAt: string) => {
    setBusy(true);
    try {
      const spoken = languageFrom(language);
      const task = taskFrom(draft.slice(finding.start, finding.end), spoken ?? "");
      const body = { title: task.text, dueAt, origin: "coach", tell: "with-reply", key: key.current, ...(spoken && { language: spoken }) } as const;
      const { step, words } = await call("takeOverStep", { params: { id: conversationId }, body });
      const wording = takenOverWording(finding.suggestion?.text ?? "", { task, by: words.by, look: words.look });
      const putBack = put(finding, wording);
      if (!putBack) insertIntoReply(conversationId, words.text);
      toastUndo(t("It is ours now: {{title}}", { title: step.title }), () => {
        putBack?.();
        call("undoStep", { params: { id: step.id } })
          .then(refresh)
          .catch((error: unknown) => toastTrouble(t(sentenceOf(error))));
      });
      key.current = newKey();
    } catch (error) {
      toastTrouble(t(sentenceOf(error)));
    }
    setBusy(false);
    refresh();
  };
  return (
    <div className={styles.weDoThis} role="group" aria-label={t("We do this, by:")}>
      <span className={styles.weDo}>
        <IconStairs size={14} aria-hidden />
        {t("We do this, by:")}
      </span>
      {dueChoices(new Date(now), timeZone)
        .slice(0, 3)
        .map(({ code, at }) => (
          <button
            key={code}
            type="button"
            className={styles.due}
            disabled={busy}
            data-tip={whenText(at.toISOString(), timeZone, now)}
            onClick={() => void take(at.toISOString())}
          >
            {t(DUE_NAMES[code])}
          </button>
        ))}
    </div>
  );
}
