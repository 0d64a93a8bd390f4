import type { MessageTemplate } from "@guli/contract";
import { Button, Select, TextInput } from "@mantine/core";
import { IconSend2 } from "@tabler/icons-react";
import type { TFunction } from "i18next";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatLanguage } from "../../../../formats/index.ts";
import { Chip, type Meaning } from "../../../../ui/Chip.tsx";
import { Words } from "../../thread/Words.tsx";
import { filledText, idOf, inOrder, isReady } from "./templates.ts";
import styles from "./WayOut.module.css";

export type FilledTemplate = { text: string; template: { name: string; language: string; parameters: string[] } };
type Props = { templates: readonly MessageTemplate[]; onSend: (filled: FilledTemplate) => void; onCancel?: () => void };

/** Choose a message template, fill its gaps, see what the customer will read, and send it. */
export function TemplateWriter({ templates, onSend, onCancel }: Props) {
  const { t } = useTranslation();
  const sorted = inOrder(templates);
  const [chosenId, setChosenId] = useState(() => (sorted[0] ? idOf(sorted[0]) : null));
  const [parameters, setParameters] = useState<readonly string[]>([]);
  const chosen = sorted.find((template) => idOf(template) === chosenId);
  const fill = (at: number, text: string) => setParameters((before) => Object.assign([...before], { [at]: text }) as string[]);
  const given = Array.from({ length: chosen?.parameters ?? 0 }, (_, at) => parameters[at] ?? "");
  return (
    <div className={styles.templates}>
      <Select
        size="sm"
        label={t("Message template")}
        data={sorted.map((template) => ({ value: idOf(template), label: labelOf(template, t) }))}
        value={chosenId}
        onChange={(id) => (setChosenId(id), setParameters([]))}
        allowDeselect={false}
        searchable
        nothingFoundMessage={t("Nothing found. Try other words.")}
      />
      {chosen && <Approval template={chosen} />}
      {given.map((text, at) => (
        <TextInput
          key={at}
          size="sm"
          label={t("What stands in the place of {{gap}}", { gap: `{{${at + 1}}}` })}
          value={text}
          maxLength={1024}
          onChange={(event) => fill(at, event.currentTarget.value)}
        />
      ))}
      {chosen && (
        <figure className={styles.preview}>
          <figcaption>{t("What the customer will read")}</figcaption>
          <Words text={filledText(chosen.text, given)} />
        </figure>
      )}
      <div className={styles.buttons}>
        {onCancel && (
          <Button size="sm" variant="subtle" color="gray" onClick={onCancel}>
            {t("Cancel")}
          </Button>
        )}
        <Button
          size="sm"
          leftSection={<IconSend2 size={17} />}
          disabled={!chosen || !isReady(chosen, given)}
          onClick={() =>
            chosen &&
            onSend({
              text: filledText(chosen.text, given),
              template: { name: chosen.name, language: chosen.language, parameters: given.map((one) => one.trim()) },
            })
          }
        >
          {t("Send the template")}
        </Button>
      </div>
    </div>
  );
}

function labelOf(template: MessageTemplate, t: TFunction): string {
  const label = t("{{filename}}, {{size}}", { filename: template.name, size: formatLanguage(template.language.replace("_", "-")) });
  return template.state === "approved" ? label : t("{{kind}}: {{name}}", { kind: stateName(template.state, t), name: label });
}

const MEANINGS: Record<MessageTemplate["state"], Meaning> = {
  approved: "recovered",
  pending: "waiting",
  rejected: "at-risk",
  paused: "waiting",
  other: "stone",
};

/** Only approved ones may be sent; of a rejected one Meta says why. */
function Approval({ template: { state, reason } }: { template: MessageTemplate }) {
  const { t } = useTranslation();
  return (
    <p className={styles.line}>
      <Chip meaning={MEANINGS[state]}>{stateName(state, t)}</Chip>
      {state !== "approved" && <span>{t("Only approved templates can be sent.")}</span>}
      {reason && <span>{t("The server said: {{words}}", { words: reason })}</span>}
    </p>
  );
}

function stateName(state: MessageTemplate["state"], t: TFunction): string {
  switch (state) {
    case "approved":
      return t("Approved");
    case "pending":
      return t("Waiting for approval");
    case "rejected":
      return t("Rejected");
    case "paused":
      return t("Paused");
    case "other":
      return t("Not in use");
  }
}
