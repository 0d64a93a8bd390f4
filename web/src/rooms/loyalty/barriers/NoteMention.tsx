import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { minorOf } from "../../recovery/money.ts";
import styles from "../leaving/leaving.module.css";
import { KIND_ORDER, kindName, useBarrierDeeds } from "./names.ts";

const CURRENCIES = ["GEL", "UZS", "USD", "EUR"];

/** What keeps somebody from buying, noted by hand: the kind is enough. */
export function NoteMention({ conversationId, onEnd }: { conversationId: string; onEnd: () => void }) {
  const { t } = useTranslation();
  const { run, busy } = useBarrierDeeds();
  const [kind, setKind] = useState<string>("service");
  const [own, setOwn] = useState("");
  const [wanted, setWanted] = useState("");
  const [amount, setAmount] = useState("");
  const [currency, setCurrency] = useState("GEL");
  const minor = amount.trim() === "" ? null : minorOf(amount, currency);
  const note = async () => {
    const money = minor === null || minor === 0 ? null : { amount: minor, currency };
    if (await run("noteBarrierMention", { params: { id: conversationId }, body: { kind: kind === "" ? own.trim() : kind, wanted, money } })) onEnd();
  };
  const kinds = [...KIND_ORDER.map((one) => ({ value: one as string, label: kindName(one, t) })), { value: "", label: t("Something else …") }];
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void note();
      }}
      onKeyDown={(event) => event.key === "Escape" && (event.stopPropagation(), onEnd())}
    >
      <NativeSelect
        size="xs"
        label={t("What keeps them from buying")}
        value={kind}
        data={kinds}
        onChange={(event) => setKind(event.currentTarget.value)}
        autoFocus
      />
      {kind === "" && <TextInput size="xs" label={t("In a word or two")} value={own} maxLength={60} onChange={(event) => setOwn(event.currentTarget.value)} />}
      <TextInput size="xs" label={t("What they wanted")} value={wanted} maxLength={300} onChange={(event) => setWanted(event.currentTarget.value)} />
      <div className={styles.pair}>
        <TextInput size="xs" label={t("For how much")} inputMode="decimal" value={amount} onChange={(event) => setAmount(event.currentTarget.value)} />
        <NativeSelect size="xs" label={t("Currency")} value={currency} data={CURRENCIES} onChange={(event) => setCurrency(event.currentTarget.value)} />
      </div>
      <div className={styles.deeds}>
        <Button type="submit" size="compact-sm" loading={busy} disabled={kind === "" && own.trim() === ""}>
          {t("Note it")}
        </Button>
        <Button type="button" size="compact-sm" variant="subtle" color="gray" onClick={onEnd}>
          {t("Cancel")}
        </Button>
      </div>
    </form>
  );
}
