import type { BarrierMention } from "@guli/contract";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Chip } from "../../../ui/Chip.tsx";
import { moneyText } from "../../recovery/money.ts";
import styles from "../leaving/leaving.module.css";
import { kindName, useBarrierDeeds } from "./names.ts";
import { NoteMention } from "./NoteMention.tsx";

type Given = { conversationId: string; mentions: readonly BarrierMention[]; mayChange: boolean };

/** What keeps them from buying: what was found is a quiet proposal until somebody says that it is so. */
export function MentionsInThread({ conversationId, mentions, mayChange }: Given) {
  const { t } = useTranslation();
  const [noting, setNoting] = useState(false);
  return (
    <>
      {mentions.map((mention) => (
        <OneMention key={mention.id} mention={mention} mayChange={mayChange} />
      ))}
      {mayChange && !noting && (
        <Button size="compact-sm" variant="subtle" color="gray" className={styles.start ?? ""} onClick={() => setNoting(true)}>
          {t("Something keeps them from buying …")}
        </Button>
      )}
      {noting && <NoteMention conversationId={conversationId} onEnd={() => setNoting(false)} />}
    </>
  );
}

function OneMention({ mention, mayChange }: { mention: BarrierMention; mayChange: boolean }) {
  const { t } = useTranslation();
  const { run, busy } = useBarrierDeeds();
  const decide = (state: "confirmed" | "dismissed") => void run("decideBarrierMention", { params: { id: mention.id }, body: { state } });
  return (
    <div className={styles.proposal}>
      <p className={styles.line}>
        <Chip meaning={mention.state === "proposed" ? "waiting" : "stone"}>{kindName(mention.kind, t)}</Chip>
        {mention.state === "proposed" && <span className={styles.soft}>{t("Does this keep them from buying?")}</span>}
        {mention.money && <span className="numbers">{moneyText(mention.money)}</span>}
      </p>
      {mention.quote && <blockquote className={styles.words}>{mention.quote}</blockquote>}
      {mention.wanted && <p className={styles.soft}>{t("Wanted: {{what}}", { what: mention.wanted })}</p>}
      {mayChange && mention.state === "proposed" && (
        <div className={styles.deeds}>
          <Button size="compact-sm" variant="default" loading={busy} onClick={() => decide("confirmed")}>
            {t("Yes, it does")}
          </Button>
          <Button size="compact-sm" variant="subtle" color="gray" loading={busy} onClick={() => decide("dismissed")}>
            {t("No, it does not")}
          </Button>
        </div>
      )}
    </div>
  );
}
