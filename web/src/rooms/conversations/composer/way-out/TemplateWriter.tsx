import type { AttachmentBrief, MessageTemplate, SentTemplate, TemplateButton } from "@guli/contract";
import { Button, Select, TextInput } from "@mantine/core";
import { IconPhoto, IconSend2 } from "@tabler/icons-react";
import type { TFunction } from "i18next";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Words } from "../../thread/Words.tsx";
import { TemplateHeader } from "./TemplateHeader.tsx";
import { Approval, labelOf } from "./TemplateState.tsx";
import { asking, filledText, gapsOf, idOf, inOrder, isReady, NOTHING, sentOf, type Given } from "./templates.ts";
import styles from "./WayOut.module.css";

/** `files`: the one above its words, if it is a file. */
export type FilledTemplate = { text: string; template: SentTemplate; files: AttachmentBrief[] };
type Props = { templates: readonly MessageTemplate[]; onSend: (filled: FilledTemplate) => void; onCancel?: () => void };

/** Choose a message template, fill its gaps, see what the customer will read, and send it. */
export function TemplateWriter({ templates, onSend, onCancel }: Props) {
  const { t } = useTranslation();
  const sorted = inOrder(templates);
  const [chosenId, setChosenId] = useState(() => (sorted[0] ? idOf(sorted[0]) : null));
  const [given, setGiven] = useState(NOTHING);
  const chosen = sorted.find((template) => idOf(template) === chosenId);
  const send = () =>
    chosen &&
    onSend({
      text: filledText(chosen.text, gapsOf(chosen, given)),
      template: sentOf(chosen, given),
      files: chosen.header && given.above.file ? [given.above.file] : [],
    });
  return (
    <div className={styles.templates}>
      <Select
        size="sm"
        label={t("Message template")}
        data={sorted.map((template) => ({ value: idOf(template), label: labelOf(template, t) }))}
        value={chosenId}
        onChange={(id) => (setChosenId(id), setGiven(NOTHING))}
        allowDeselect={false}
        searchable
        nothingFoundMessage={t("Nothing found. Try other words.")}
      />
      {chosen && <Approval template={chosen} />}
      {chosen && <Gaps key={chosenId} template={chosen} given={given} onGiven={setGiven} />}
      {chosen && <Preview template={chosen} given={given} />}
      <div className={styles.buttons}>
        {onCancel && (
          <Button size="sm" variant="subtle" color="gray" onClick={onCancel}>
            {t("Cancel")}
          </Button>
        )}
        <Button size="sm" leftSection={<IconSend2 size={17} />} disabled={!chosen || !isReady(chosen, given)} onClick={send}>
          {t("Send the template")}
        </Button>
      </div>
    </div>
  );
}

type Filling = { template: MessageTemplate; given: Given; onGiven: (change: (before: Given) => Given) => void };

/** What the template asks for, in the order in which the customer sees it. */
function Gaps({ template, given, onGiven }: Filling) {
  const { t } = useTranslation();
  const fill = (at: number, text: string) =>
    onGiven((before) => ({
      ...before,
      parameters: Array.from({ length: template.parameters }, (_, one) => (one === at ? text : (before.parameters[one] ?? ""))),
    }));
  return (
    <>
      {template.header && <TemplateHeader kind={template.header} above={given.above} onAbove={(above) => onGiven((before) => ({ ...before, above }))} />}
      {Array.from({ length: template.parameters }, (_, at) => (
        <TextInput
          key={at}
          size="sm"
          label={t("What stands in the place of {{gap}}", { gap: `{{${at + 1}}}` })}
          value={given.parameters[at] ?? ""}
          maxLength={1024}
          onChange={(event) => fill(at, event.currentTarget.value)}
        />
      ))}
      {asking(template).map((button) => (
        <TextInput
          key={button.index}
          size="sm"
          label={buttonLabel(button, t)}
          description={button.url}
          value={given.buttons[button.index] ?? ""}
          maxLength={2000}
          onChange={({ currentTarget: { value } }) => onGiven((before) => ({ ...before, buttons: { ...before.buttons, [button.index]: value } }))}
        />
      ))}
    </>
  );
}

function buttonLabel({ kind, label }: TemplateButton, t: TFunction): string {
  return kind === "url" ? t("End of the address that the button “{{label}}” opens", { label }) : t("Code that the button “{{label}}” copies", { label });
}

function Preview({ template, given }: Omit<Filling, "onGiven">) {
  const { t } = useTranslation();
  const above = given.above.file?.filename ?? given.above.link.trim();
  return (
    <figure className={styles.preview}>
      <figcaption>{t("What the customer will read")}</figcaption>
      {template.header && above !== "" && (
        <p className={styles.line}>
          <IconPhoto size={15} aria-hidden /> <span className={styles.above}>{above}</span>
        </p>
      )}
      <Words text={filledText(template.text, gapsOf(template, given))} />
      {template.buttons.length > 0 && <p className={styles.line}>{template.buttons.map(({ label }) => label).join(" · ")}</p>}
    </figure>
  );
}
