import type { ReviewImport } from "@guli/contract";
import { Button, FileButton } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { addressOf, headersFor, refusalIn } from "../../../api.ts";
import { sentenceOf } from "../../../failures.ts";
import { formatNumber } from "../../../formats/index.ts";
import { toastTrouble } from "../../../shell/toast.ts";
import styles from "../reviews/reviews.module.css";
import { Stars } from "../reviews/Stars.tsx";

/** A file is tried first: what would come of it is shown before anything is kept. */
export function ImportPanel({ sourceId }: { sourceId: string }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [found, setFound] = useState<{ result: ReviewImport; isDone: boolean } | null>(null);
  const [busy, setBusy] = useState(false);
  const bring = async (chosen: File, dry: boolean) => {
    setBusy(true);
    try {
      setFound({ result: await post(sourceId, { chosen, dry }), isDone: !dry });
      if (!dry) await client.invalidateQueries({ queryKey: ["listReviewSources"] });
    } catch (error) {
      toastTrouble(t(sentenceOf(error)));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className={styles.stack}>
      <div className={styles.actions}>
        <FileButton
          accept=".csv,.json,.txt,.jsonl,text/csv,application/json"
          onChange={(chosen) => {
            setFile(chosen);
            setFound(null);
            if (chosen) void bring(chosen, true);
          }}
        >
          {(props) => (
            <Button {...props} variant="default" loading={busy}>
              {t("Choose a file (CSV or JSON)")}
            </Button>
          )}
        </FileButton>
        {file && found && !found.isDone && found.result.created + found.result.changed > 0 && (
          <Button loading={busy} onClick={() => void bring(file, false)}>
            {t("Take them in")}
          </Button>
        )}
      </div>
      {found && <Found {...found} />}
    </div>
  );
}

async function post(sourceId: string, { chosen, dry }: { chosen: File; dry: boolean }): Promise<ReviewImport> {
  const url = addressOf("importReviews", { params: { id: sourceId }, query: { dry: dry ? "true" : "false" } });
  const answer = await fetch(url, { method: "POST", headers: { ...headersFor("POST", false), "content-type": "application/octet-stream" }, body: chosen });
  if (!answer.ok) throw await refusalIn(answer);
  return (await answer.json()) as ReviewImport;
}

function Found({ result, isDone }: { result: ReviewImport; isDone: boolean }) {
  const { t } = useTranslation();
  const { created, changed, same, refused, troubles, sample } = result;
  const counts = { created: formatNumber(created), changed: formatNumber(changed), same: formatNumber(same), refused: formatNumber(refused) };
  return (
    <div role="status" className={styles.stack}>
      <p className="numbers">
        {isDone
          ? t("Taken in: {{created}} new, {{changed}} changed, {{same}} known already, {{refused}} refused.", counts)
          : t("It would be: {{created}} new, {{changed}} changed, {{same}} known already, {{refused}} refused.", counts)}
      </p>
      {!isDone &&
        sample.map(({ stars, author, text, at }) => (
          <div key={`${author} ${at} ${text}`} className={styles.answer}>
            <Stars stars={stars} /> <span className={styles.who}>{author}</span> {text}
          </div>
        ))}
      {troubles.length > 0 && (
        <ul className={styles.soft}>
          {troubles.map(({ row, why }) => (
            <li key={row} lang="en">
              {t("Row {{row}}", { row: formatNumber(row) })}: {why}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
