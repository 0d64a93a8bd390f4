import type { Barrier, Language } from "@guli/contract";
import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Answer } from "../../../api.ts";
import { formatNumber } from "../../../formats/index.ts";
import { LANGUAGES } from "../../../i18n/languages.ts";
import { toast } from "../../../shell/toast.ts";
import styles from "../leaving/leaving.module.css";
import { TELLING_STATES, useBarrierDeeds } from "./names.ts";

/** Those who met a barrier are told that it is gone: each once, in their language. */
export function BarrierTellings({ row }: { row: Barrier }) {
  const { t } = useTranslation();
  const { run, busy } = useBarrierDeeds();
  const [draft, setDraft] = useState<Answer<"draftBarrierTellings"> | null>(null);
  const look = async (texts: Partial<Record<Language, string>>) => setDraft(await run("draftBarrierTellings", { params: { id: row.id }, body: { texts } }));
  return (
    <div className={styles.form}>
      <p className={`${styles.soft} numbers`}>{t("Were told that it is gone: {{told}}.", { told: formatNumber(row.told) })}</p>
      {draft ? (
        <Preview id={row.id} draft={draft} onLook={(texts) => void look(texts)} onEnd={() => setDraft(null)} />
      ) : (
        <Button size="compact-sm" variant="default" className={styles.start ?? ""} loading={busy} onClick={() => void look({})}>
          {t("Tell those who met it …")}
        </Button>
      )}
    </div>
  );
}

type Given = { id: string; draft: Answer<"draftBarrierTellings">; onLook: (texts: Partial<Record<Language, string>>) => void; onEnd: () => void };

function Preview({ id, draft, onLook, onEnd }: Given) {
  const { t } = useTranslation();
  const { run, busy } = useBarrierDeeds();
  const [texts, setTexts] = useState(draft.texts);
  const due = draft.rows.filter(({ state }) => state === "due");
  const needed = LANGUAGES.filter(({ code }) => due.some(({ language }) => language === code));
  const send = async () => {
    if (!(await run("sendBarrierTellings", { params: { id }, body: { texts } }))) return;
    toast(t("They are being told, a few at a time."));
    onEnd();
  };
  return (
    <>
      {needed.map(({ code, name }) => (
        <Textarea
          key={code}
          size="xs"
          autosize
          lang={code}
          label={name}
          value={texts[code] ?? ""}
          maxLength={4000}
          onChange={(event) => setTexts({ ...texts, [code]: event.currentTarget.value })}
          onBlur={() => onLook(texts)}
        />
      ))}
      <ul className={styles.plain} aria-label={t("Who is told")}>
        {draft.rows.map(({ customerId, customerName, state }) => (
          <li key={customerId}>
            {customerName} <span className={styles.soft}>{t(TELLING_STATES[state])}</span>
          </li>
        ))}
      </ul>
      <div className={styles.deeds}>
        <Button size="compact-sm" loading={busy} disabled={due.length === 0} onClick={() => void send()}>
          {t("Tell them now")}
        </Button>
        <Button size="compact-sm" variant="subtle" color="gray" onClick={onEnd}>
          {t("Cancel")}
        </Button>
      </div>
    </>
  );
}
