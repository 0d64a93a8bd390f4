import type { ClaimKey, ClaimWords } from "@guli/contract";
import { Button, Group, Textarea } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { keyOf, useTell } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { CLAIMS } from "./claims.ts";
import styles from "./evidence.module.css";

const MOST = 1000;

type Given = { claim: ClaimKey; own: ClaimWords | undefined; isOwner: boolean };

/** What is claimed: in the words of who found it, or in the owner's own, which say that they are. */
export function ClaimSays({ claim, own, isOwner }: Given) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const { says, source } = CLAIMS[claim];
  return (
    <>
      <blockquote className={styles.says}>
        <p>{own?.words || t(says)}</p>
        <footer className={styles.source}>{t(source)}</footer>
        {own?.words && <p className={styles.source}>{t("Worded by the owner. As shipped: {{words}}", { words: t(says) })}</p>}
      </blockquote>
      {own?.note && <p className={styles.note}>{own.note}</p>}
      {isOwner && !editing && (
        <Button variant="subtle" size="compact-sm" className={styles.reword} onClick={() => setEditing(true)}>
          {t("Word it your own way")}
        </Button>
      )}
      {editing && <Wording claim={claim} own={own} onDone={() => setEditing(false)} />}
    </>
  );
}

function Wording({ claim, own, onDone }: Pick<Given, "claim" | "own"> & { onDone: () => void }) {
  const { t, i18n } = useTranslation();
  const [words, setWords] = useState(own?.words ?? "");
  const [note, setNote] = useState(own?.note ?? "");
  const tell = useTell("wordClaim");
  const queries = useQueryClient();
  const save = async (wording: { words: string; note: string }) => {
    await tell.mutateAsync({ body: { claim, language: i18n.language as ClaimWords["language"], ...wording } });
    await queries.invalidateQueries({ queryKey: keyOf("readEvidence").slice(0, 1) });
    onDone();
  };
  const tried = (wording: { words: string; note: string }) => void save(wording).catch(() => undefined);
  return (
    <form
      className={styles.wording}
      onSubmit={(event) => {
        event.preventDefault();
        tried({ words, note });
      }}
    >
      <Textarea
        label={t("In your own words")}
        description={t("In the language in which you read now; others see theirs. Figures and verdicts stay as they are.")}
        placeholder={t(CLAIMS[claim].says)}
        value={words}
        maxLength={MOST}
        autosize
        onChange={(event) => setWords(event.currentTarget.value)}
        error={tell.error ? t(sentenceOf(tell.error)) : undefined}
      />
      <Textarea label={t("A note beside it")} value={note} maxLength={MOST} autosize onChange={(event) => setNote(event.currentTarget.value)} />
      <Group gap="xs">
        <Button type="submit" loading={tell.isPending}>
          {t("Save")}
        </Button>
        {own && (
          <Button variant="default" onClick={() => tried({ words: "", note: "" })}>
            {t("As shipped again")}
          </Button>
        )}
        <Button variant="subtle" onClick={onDone}>
          {t("Cancel")}
        </Button>
      </Group>
    </form>
  );
}
