import type { ConversationRow, Recovery } from "@guli/contract";
import { Button, Radio, TextInput } from "@mantine/core";
import { IconCheck, IconCopy, IconExternalLink } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { toast } from "../../../../shell/toast.ts";
import { Chip } from "../../../../ui/Chip.tsx";
import { insertIntoReply } from "../../../conversations/composer/inserting.ts";
import styles from "../../recovery.module.css";
import { useDeeds } from "../../useDeeds.ts";

type Offer = NonNullable<Recovery["offer"]>;
type Given = { recovery: Recovery; offer: Offer; row: ConversationRow; mayChange: boolean; onAnew: () => void };

/** What was offered and what they chose; the choice may change until we act on it. */
export function Chosen({ recovery: { id }, offer, row, mayChange, onAnew }: Given) {
  const { t } = useTranslation();
  const { run, busy } = useDeeds();
  const { chosen, takenUpAt, options } = offer;
  const title = chosen ? (options.find((one) => one.id === chosen.optionId)?.title ?? chosen.words) : null;
  return (
    <div className={styles.form}>
      {chosen ? (
        <p>
          <Chip meaning="recovered" icon={<IconCheck />}>
            {chosen.optionId === null ? t("Their own way") : t("Their choice")}
          </Chip>{" "}
          {title}
          {chosen.optionId !== null && chosen.words !== "" && <span className={styles.soft}> {chosen.words}</span>}
        </p>
      ) : (
        <ul className={styles.plainList}>
          {options.map((option) => (
            <li key={option.id}>{option.title}</li>
          ))}
        </ul>
      )}
      {takenUpAt ? (
        <p className={styles.soft}>{t("We act on it: the choice stays.")}</p>
      ) : (
        <>
          {!chosen && <p className={styles.soft}>{t("They have not chosen yet.")}</p>}
          {mayChange && chosen && (
            <Button size="compact-sm" loading={busy} className={styles.start ?? ""} onClick={() => void run("takeUpChoice", { params: { id } })}>
              {t("We do it this way")}
            </Button>
          )}
          {offer.url !== null && <PageDeeds url={offer.url} conversationId={row.id} mayChange={mayChange} onAnew={onAnew} />}
          {mayChange && <NoteChoice id={id} options={options} />}
        </>
      )}
    </div>
  );
}

function PageDeeds({ url, conversationId, mayChange, onAnew }: { url: string; conversationId: string; mayChange: boolean; onAnew: () => void }) {
  const { t } = useTranslation();
  const put = () => {
    if (mayChange && insertIntoReply(conversationId, url)) return;
    void navigator.clipboard?.writeText(url).then(() => toast(t("The link to the customer’s page is copied.")));
  };
  return (
    <div className={styles.deeds}>
      <Button size="compact-sm" variant="default" leftSection={<IconCopy size={15} aria-hidden />} onClick={put}>
        {t("Put the link into the reply")}
      </Button>
      <Button
        component="a"
        href={url}
        target="_blank"
        rel="noreferrer"
        size="compact-sm"
        variant="subtle"
        leftSection={<IconExternalLink size={15} aria-hidden />}
      >
        {t("See what the customer sees")}
      </Button>
      {mayChange && (
        <Button size="compact-sm" variant="subtle" onClick={onAnew}>
          {t("Offer other ways")}
        </Button>
      )}
    </div>
  );
}

/** They said in the conversation what they want. */
function NoteChoice({ id, options }: { id: string; options: Offer["options"] }) {
  const { t } = useTranslation();
  const { run, busy } = useDeeds();
  const [optionId, setOptionId] = useState<string | null>(null);
  const [words, setWords] = useState("");
  const isOwn = optionId === "own";
  return (
    <details className={styles.before}>
      <summary>{t("They told us what they choose")}</summary>
      <div className={styles.form}>
        <Radio.Group size="xs" label={t("They choose")} value={optionId} onChange={setOptionId}>
          {options.map((option) => (
            <Radio key={option.id} size="xs" mt={4} value={option.id} label={option.title} />
          ))}
          <Radio size="xs" mt={4} value="own" label={t("A way of their own")} />
        </Radio.Group>
        <TextInput
          size="xs"
          label={t("In their words")}
          value={words}
          maxLength={2000}
          autoComplete="off"
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Button
          size="compact-sm"
          className={styles.start ?? ""}
          loading={busy}
          disabled={optionId === null || (isOwn && words.trim() === "")}
          onClick={() => void run("noteChoice", { params: { id }, body: { optionId: isOwn ? null : optionId, words: words.trim() } })}
        >
          {t("Note their choice")}
        </Button>
      </div>
    </details>
  );
}
