import type { Recovery } from "@guli/contract";
import { Button, CloseButton, TextInput } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { call } from "../../../../api.ts";
import { isRefusal } from "../../../../failures.ts";
import { toast } from "../../../../shell/toast.ts";
import { insertIntoReply } from "../../../conversations/composer/inserting.ts";
import styles from "../../recovery.module.css";
import { useDeeds } from "../../useDeeds.ts";
import type { StageGiven } from "../OpenRecovery.tsx";
import { Reason } from "../Reason.tsx";
import { Chosen } from "./Chosen.tsx";

/** At least two ways that are really possible, from which the customer chooses; or they propose their own. */
export function OptionsStage({ recovery, row, mayChange }: StageGiven) {
  const { t } = useTranslation();
  const [writing, setWriting] = useState(recovery.offer === null);
  if (recovery.offer && !writing) return <Chosen recovery={recovery} offer={recovery.offer} row={row} mayChange={mayChange} onAnew={() => setWriting(true)} />;
  if (!mayChange) return <p className={styles.soft}>{t("Nothing was offered yet")}</p>;
  return <Offering recovery={recovery} conversationId={row.id} onEnd={() => setWriting(false)} />;
}

type Option = { key: number; title: string; words: string };
const MOST = 6;

function Offering({ recovery, conversationId, onEnd }: { recovery: Recovery; conversationId: string; onEnd: () => void }) {
  const { t } = useTranslation();
  const { run, tryTo, busy } = useDeeds();
  const [options, setOptions] = useState<Option[]>(() => firstOptions(recovery));
  const [skipping, setSkipping] = useState(false);
  const { id } = recovery;
  const set = (key: number, change: Partial<Option>) => setOptions(options.map((one) => (one.key === key ? { ...one, ...change } : one)));
  const said = options.filter(({ title }) => title.trim() !== "");
  const put = (send: boolean) => call("offerOptions", { params: { id }, body: { options: said.map(({ title, words }) => ({ title, words })), send } });
  const offer = async (send: boolean) => {
    const kept = await tryTo(async () => (send ? await sent(put) : { recovery: await put(false), isSent: false }));
    if (!kept) return;
    if (!kept.isSent && kept.recovery.offer?.url) insertIntoReply(conversationId, kept.recovery.offer.url);
    if (send && !kept.isSent) toast(t("The desk cannot write to them just now: the link is in your reply."));
    onEnd();
  };
  if (skipping)
    return (
      <Reason
        label={t("Why is nothing left to choose?")}
        deed={t("Go on without")}
        busy={busy}
        onSave={(why) => void run("skipStage", { params: { id }, body: { stage: "options", why } })}
        onCancel={() => setSkipping(false)}
      />
    );
  return (
    <div className={styles.form}>
      <p className={styles.soft}>{t("In the customer’s language: they read it on a page of their own.")}</p>
      {options.map((option, at) => (
        <OptionFields
          key={option.key}
          option={option}
          at={at}
          onChange={(change) => set(option.key, change)}
          {...(options.length > 2 && { onRemove: () => setOptions(options.filter((one) => one !== option)) })}
        />
      ))}
      <div className={styles.deeds}>
        {options.length < MOST && (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconPlus size={15} aria-hidden />}
            onClick={() => setOptions([...options, { key: Date.now(), title: "", words: "" }])}
          >
            {t("One more way")}
          </Button>
        )}
      </div>
      <div className={styles.deeds}>
        <Button size="compact-sm" loading={busy} disabled={said.length < 2} onClick={() => void offer(true)}>
          {t("Send them the page")}
        </Button>
        <Button size="compact-sm" variant="default" disabled={said.length < 2 || busy} onClick={() => void offer(false)}>
          {t("Put the link into the reply")}
        </Button>
        <Button size="compact-sm" variant="subtle" color="gray" onClick={() => setSkipping(true)}>
          {t("Nothing is left to choose …")}
        </Button>
      </div>
    </div>
  );
}

/** Where the desk may not write to them by itself now, the ways are offered all the same. */
async function sent(put: (send: boolean) => Promise<Recovery>): Promise<{ recovery: Recovery; isSent: boolean }> {
  try {
    return { recovery: await put(true), isSent: true };
  } catch (error) {
    if (!isRefusal(error, "reply.no-way")) throw error;
    return { recovery: await put(false), isSent: false };
  }
}

function firstOptions({ offer }: Recovery): Option[] {
  const known = offer?.options ?? [
    { title: "", words: "" },
    { title: "", words: "" },
  ];
  return known.map(({ title, words }, key) => ({ key, title, words }));
}

type Fields = { option: Option; at: number; onChange: (change: Partial<Option>) => void; onRemove?: () => void };

function OptionFields({ option, at, onChange, onRemove }: Fields) {
  const { t } = useTranslation();
  const nth = at + 1;
  return (
    <div className={styles.option}>
      <TextInput
        size="xs"
        label={t("Way {{nth}}", { nth })}
        value={option.title}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      {option.title !== "" && (
        <TextInput
          size="xs"
          placeholder={t("More about it, if it needs it")}
          aria-label={t("More about it, if it needs it")}
          value={option.words}
          maxLength={1000}
          autoComplete="off"
          onChange={(event) => onChange({ words: event.currentTarget.value })}
        />
      )}
      {onRemove && <CloseButton size="sm" aria-label={t("Remove way {{nth}}", { nth })} onClick={onRemove} />}
    </div>
  );
}
