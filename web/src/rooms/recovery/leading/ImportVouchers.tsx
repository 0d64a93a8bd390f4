import { Button, FileButton, NumberInput, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { formatNumber } from "../../../formats/index.ts";
import { useMe } from "../../../session.ts";
import { toast } from "../../../shell/toast.ts";
import { instantTyped } from "../../conversations/pickers/typing-times.ts";
import { minorOf } from "../money.ts";
import styles from "../recovery.module.css";
import pageStyles from "../pages.module.css";
import { useDeeds } from "../useDeeds.ts";
import { codesIn } from "./voucher-file.ts";

/** Codes as the till knows them, all of one worth. */
export function ImportVouchers({ onEnd }: { onEnd: () => void }) {
  const { t } = useTranslation();
  const { timeZone } = useMe().workspace;
  const { run, busy } = useDeeds();
  const currency = useAsk("readRecoverySettings").data?.currency;
  const [text, setText] = useState("");
  const [amount, setAmount] = useState<string | number>("");
  const [until, setUntil] = useState("");
  const codes = codesIn(text);
  const minor = currency ? minorOf(amount, currency) : null;
  if (!currency) return null;
  const bring = async () => {
    const body = {
      codes,
      money: { amount: minor ?? 0, currency },
      expiresAt: until ? (instantTyped(`${until}T23:59`, timeZone)?.toISOString() ?? null) : null,
    };
    const done = await run("importVouchers", { body });
    if (!done) return;
    toast(t("New codes: {{added}}. Were here already: {{known}}.", { added: formatNumber(done.added), known: formatNumber(done.known) }));
    onEnd();
  };
  return (
    <form
      className={pageStyles.newRow}
      onSubmit={(event) => {
        event.preventDefault();
        void bring();
      }}
    >
      <Textarea
        size="xs"
        autosize
        minRows={3}
        maxRows={10}
        label={t("The codes, one a line")}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={styles.pair}>
        <NumberInput
          size="xs"
          label={t("Each is worth, {{currency}}", { currency })}
          min={0}
          hideControls
          decimalScale={2}
          value={amount}
          onChange={setAmount}
        />
        <TextInput size="xs" type="date" label={t("Good until (empty: for good)")} value={until} onChange={(event) => setUntil(event.currentTarget.value)} />
      </div>
      <div className={styles.deeds}>
        <Button type="submit" size="compact-md" loading={busy} disabled={codes.length === 0 || !minor}>
          {t("Bring codes: {{many}}", { many: formatNumber(codes.length) })}
        </Button>
        <FileButton accept=".csv,.txt,text/*" onChange={(file) => void file?.text().then(setText)}>
          {(given) => (
            <Button size="compact-md" variant="default" {...given}>
              {t("From a file")}
            </Button>
          )}
        </FileButton>
        <Button size="compact-md" variant="subtle" color="gray" onClick={onEnd}>
          {t("Cancel")}
        </Button>
      </div>
    </form>
  );
}
