import type { Recovery } from "@guli/contract";
import { Button, Textarea } from "@mantine/core";
import { IconTextPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../../asking.ts";
import { useMe } from "../../../../session.ts";
import { toast } from "../../../../shell/toast.ts";
import { insertIntoReply } from "../../../conversations/composer/inserting.ts";
import { apologyWords } from "../apologies.ts";
import styles from "../../recovery.module.css";
import { useDeeds } from "../../useDeeds.ts";
import type { StageGiven } from "../OpenRecovery.tsx";

/** An apology of the form that the cause asks for; the desk reads it in the reply that is sent. */
export function ApologyStage({ recovery, row, mayChange }: StageGiven) {
  const { t } = useTranslation();
  const me = useMe();
  const customer = useAsk("readCustomer", { params: { id: row.customer.id } }).data;
  const [elsewhere, setElsewhere] = useState(false);
  const { apology, failure, id } = recovery;
  const words = () => apologyWords(customer?.language ?? me.workspace.language, { form: apology.wanted, failure, name: row.customer.name });
  const insert = () => {
    if (!insertIntoReply(row.id, words())) void navigator.clipboard?.writeText(words()).then(() => toast(t("The words are copied.")));
  };
  return (
    <>
      <p className={styles.soft}>
        {apology.wanted === "owning"
          ? t("It was our fault: say so, and that you are sorry.")
          : t("Say that you are sorry for what they went through, without a fault that nobody knows of.")}
      </p>
      <Said apology={apology} />
      {mayChange && !elsewhere && (
        <div className={styles.deeds}>
          <Button size="compact-sm" variant={apology.said?.enough ? "default" : "filled"} leftSection={<IconTextPlus size={15} aria-hidden />} onClick={insert}>
            {t("Put an apology into the reply")}
          </Button>
          <Button size="compact-sm" variant="subtle" onClick={() => setElsewhere(true)}>
            {t("It was said elsewhere …")}
          </Button>
        </div>
      )}
      {elsewhere && <Elsewhere id={id} onEnd={() => setElsewhere(false)} />}
    </>
  );
}

function Said({ apology: { said } }: Pick<Recovery, "apology">) {
  const { t } = useTranslation();
  if (!said) return <p>{t("The desk has not seen an apology yet.")}</p>;
  if (!said.enough) return <p>{t("You said that you are sorry, but not that it was our fault.")}</p>;
  return (
    <p>
      {said.admitsMore
        ? t("An apology was sent. It admits a fault of ours, though the cause is not ours or not known.")
        : t("An apology of the right form was sent.")}
    </p>
  );
}

/** On the phone or over the counter: in which words. */
function Elsewhere({ id, onEnd }: { id: string; onEnd: () => void }) {
  const { t } = useTranslation();
  const { run, busy } = useDeeds();
  const [words, setWords] = useState("");
  const note = async () => {
    if (await run("noteApology", { params: { id }, body: { words: words.trim() } })) onEnd();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() !== "") void note();
      }}
    >
      <Textarea
        size="xs"
        autosize
        label={t("In which words did you apologise?")}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        maxLength={2000}
      />
      <div className={styles.deeds}>
        <Button type="submit" size="compact-sm" loading={busy} disabled={words.trim() === ""}>
          {t("Note it")}
        </Button>
        <Button size="compact-sm" variant="subtle" color="gray" onClick={onEnd}>
          {t("Cancel")}
        </Button>
      </div>
    </form>
  );
}
