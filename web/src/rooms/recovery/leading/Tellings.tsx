import type { Language, RootCause, Telling } from "@guli/contract";
import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Answer } from "../../../api.ts";
import { formatNumber } from "../../../formats/index.ts";
import { key } from "../../../i18n/key.ts";
import { LANGUAGES } from "../../../i18n/languages.ts";
import { toast } from "../../../shell/toast.ts";
import styles from "../recovery.module.css";
import { useDeeds } from "../useDeeds.ts";

/** Keys of the words. */
const STATES: Readonly<Record<Telling["state"], string>> = {
  wish: key("Will be told"),
  told: key("Was told"),
  "no-wish": key("Does not want to be told"),
  "not-asked": key("Was not asked whether they want it"),
  blocked: key("Is blocked"),
};

/** Those who met a cause are told that it is mended: only who wishes it, each once, in their language. */
export function Tellings({ row }: { row: RootCause }) {
  const { t } = useTranslation();
  const { run, busy } = useDeeds();
  const [draft, setDraft] = useState<Answer<"draftTellings"> | null>(null);
  const look = async (texts: Partial<Record<Language, string>>) => setDraft(await run("draftTellings", { params: { id: row.id }, body: { texts } }));
  return (
    <div className={styles.form}>
      <p className={`${styles.soft} numbers`}>
        {t("Want to be told: {{wish}}. Were told: {{told}}.", { wish: formatNumber(row.wish), told: formatNumber(row.told) })}
      </p>
      {row.telling > 0 && (
        <p className={`${styles.soft} numbers`} role="status">
          {t("Still to be told: {{telling}}", { telling: formatNumber(row.telling) })}
        </p>
      )}
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

type Given = { id: string; draft: Answer<"draftTellings">; onLook: (texts: Partial<Record<Language, string>>) => void; onEnd: () => void };

function Preview({ id, draft, onLook, onEnd }: Given) {
  const { t } = useTranslation();
  const { run, busy } = useDeeds();
  const [texts, setTexts] = useState(draft.texts);
  const due = draft.rows.filter(({ state }) => state === "wish");
  const needed = LANGUAGES.filter(({ code }) => due.some(({ language }) => language === code));
  const send = async () => {
    const sent = await run("sendTellings", { params: { id }, body: { texts } });
    if (!sent) return;
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
      <ul className={styles.plainList} aria-label={t("Who is told")}>
        {draft.rows.map(({ customerId, customerName, state }) => (
          <li key={customerId}>
            {customerName} <span className={styles.soft}>{t(STATES[state])}</span>
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
