import type { Guide, GuideText, HelpCentre } from "@guli/contract";
import { Button } from "@mantine/core";
import { IconAlertTriangle, IconExternalLink } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { sentenceOf } from "../../../failures.ts";
import { useShortcut } from "../../../shell/shortcuts.ts";
import { toastDone, toastTrouble } from "../../../shell/toast.ts";
import styles from "./editor.module.css";
import type { Content, Keeper, Keeping } from "./keeping.ts";
import { withoutWords } from "./steps.ts";
import { useDeeds } from "./useDeeds.ts";

type Given = { text: GuideText; guide: Guide; centre: HelpCentre; keeper: Keeper; content: Content; keeping: Keeping; refusal: unknown };

/** Whether it is saved, what is wrong, and how it reaches customers. */
export function PublishBar({ text, centre, keeper, content, keeping, refusal }: Given) {
  const { t } = useTranslation();
  const { publish, confirm } = useDeeds(text);
  const [busy, setBusy] = useState(false);
  const { state, changed, published, url } = text.brief;
  const isNew = state === "draft" || changed || state === "outdated" || keeping !== "saved";
  const run = async () => {
    setBusy(true);
    if (await keeper.settle()) {
      const done = await publish(keeper.now().version);
      if (done)
        toastDone(t("Customers can read it now."), { label: t("Look at it"), run: () => void window.open(done.brief.url ?? "", "_blank", "noreferrer") });
    } else toastTrouble(t("It is not saved yet, so it cannot be published."));
    setBusy(false);
  };
  useShortcut("mod+s", t("Save"), () => void keeper.settle(), { whileTyping: true });
  return (
    <div className={styles.bar}>
      <p className={styles.says} role="status">
        <KeepingSays keeping={keeping} refusal={refusal} />
      </p>
      {url && (
        <Button component="a" href={url} target="_blank" rel="noreferrer" variant="subtle" leftSection={<IconExternalLink size={17} aria-hidden />}>
          {centre.on ? t("What customers read") : t("What customers read once it is open")}
        </Button>
      )}
      {state === "outdated" && !changed && (
        <Button variant="default" onClick={() => void confirm()}>
          {t("It still holds")}
        </Button>
      )}
      <Button loading={busy} disabled={!isNew} onClick={() => void run()}>
        {published === null ? t("Publish") : t("Publish the changes")}
      </Button>
      {keeping === "changed" && <Changed keeper={keeper} />}
      <Undescribed content={content} />
    </div>
  );
}

function KeepingSays({ keeping, refusal }: { keeping: Keeping; refusal: unknown }) {
  const { t } = useTranslation();
  switch (keeping) {
    case "saved":
      return t("All saved");
    case "unsaved":
    case "saving":
      return t("Saving…");
    case "kept-here":
      return t("No connection: your text is kept on this device.");
    case "changed":
      return t("Not saved");
    case "refused":
      return <span className={styles.failure}>{t("Not saved: {{why}}", { why: t(sentenceOf(refusal)) })}</span>;
  }
}

function Changed({ keeper }: { keeper: Keeper }) {
  const { t } = useTranslation();
  const run = (work: () => Promise<void>) => () => void work().catch((error: unknown) => toastTrouble(t(sentenceOf(error))));
  return (
    <div className={styles.changed} role="alert">
      <p>
        <IconAlertTriangle size={17} aria-hidden /> {t("Somebody else has saved this text since you began. Yours is kept on this device.")}
      </p>
      <Button variant="default" size="compact-sm" onClick={run(keeper.takeTheirs)}>
        {t("Take theirs")}
      </Button>
      <Button size="compact-sm" onClick={run(keeper.keepMine)}>
        {t("Save mine over it")}
      </Button>
    </div>
  );
}

function Undescribed({ content }: { content: Content }) {
  const { t } = useTranslation();
  const count = withoutWords(content.steps, content.body);
  if (count === 0) return null;
  return <p className={styles.hint}>{t("{{count}} pictures say nothing to those who cannot see them.", { count })}</p>;
}
