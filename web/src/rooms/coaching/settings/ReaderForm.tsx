import type { SecondReader } from "@guli/contract";
import { Checkbox, Switch, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { useTell } from "../../../asking.ts";
import { formatFull } from "../../../formats/index.ts";
import { useMe } from "../../../session.ts";
import { usePeople } from "../../conversations/data/people.ts";
import { Sheet } from "../../settings/parts/Page.tsx";
import parts from "../../settings/parts/parts.module.css";
import { SaveBar } from "../../settings/parts/SaveBar.tsx";
import { SecretInput } from "../../settings/parts/SecretInput.tsx";
import { useSaving } from "../../settings/parts/useSaving.ts";
import { bodyOf, needsConsent, valuesOf, type ReaderValues } from "./reader-values.ts";
import { useKeepAnswer } from "./useKeepAnswer.ts";

/** A model that reads drafts a second time: where it is, and that customers' words go there. Off until an owner says so. */
export function ReaderForm({ reader }: { reader: SecondReader }) {
  const { t } = useTranslation();
  const change = useTell("changeSecondReader");
  const keep = useKeepAnswer("readSecondReader");
  const form = useForm<ReaderValues>({
    initialValues: valuesOf(reader),
    validate: {
      endpoint: (endpoint) => (/^https?:\/\/\S+$/.test(endpoint.trim()) ? null : t("An address that begins with https:// belongs here.")),
      model: (model) => (model.trim() === "" ? t("The name of the model belongs here.") : null),
      agreed: (agreed, values) => (needsConsent(values, reader) && !agreed ? t("Without this it cannot be switched on.") : null),
    },
  });
  const saving = useSaving(form, async (values) => {
    const kept = await change.mutateAsync({ body: bodyOf(values) });
    keep(kept);
    return valuesOf(kept);
  });
  return (
    <form onSubmit={saving.submit}>
      <Sheet
        title={t("Second reader")}
        says={t(
          "A language model of your choosing can read a draft when an agent asks it to, and offer another wording. The coach reads that too. Everything works without it.",
        )}
      >
        <Switch label={t("Agents may ask a second reader")} {...form.getInputProps("on", { type: "checkbox" })} />
        <TextInput
          label={t("Address")}
          description={t("Of a service that speaks the protocol of OpenAI’s chat completions; it may stand in your own house.")}
          placeholder="https://models.example/v1"
          {...form.getInputProps("endpoint")}
        />
        <TextInput label={t("Model")} {...form.getInputProps("model")} />
        <SecretInput
          label={t("Key")}
          description={
            reader.hasKey
              ? t("A key is kept. Leave this empty to keep it; for another address it has to be given again.")
              : t("Leave this empty if the service needs none.")
          }
          autoComplete="off"
          {...form.getInputProps("key")}
        />
        {reader.hasKey && <Checkbox label={t("Forget the key that is kept")} {...form.getInputProps("forgetKey", { type: "checkbox" })} />}
        {needsConsent(form.values, reader) ? (
          <Checkbox
            label={t("I agree that customers’ data leaves the house")}
            description={t(
              "When an agent asks, the draft, the customer’s name and mood and the end of the conversation go to this address. Make sure that you may pass them on.",
            )}
            {...form.getInputProps("agreed", { type: "checkbox" })}
          />
        ) : (
          <Agreed reader={reader} />
        )}
        <SaveBar saving={saving} />
      </Sheet>
    </form>
  );
}

function Agreed({ reader: { consent } }: { reader: SecondReader }) {
  const { t } = useTranslation();
  const { timeZone } = useMe().workspace;
  const people = usePeople();
  if (!consent) return null;
  const given = { name: people.of(consent.personId)?.name ?? "", when: formatFull(consent.at, timeZone) };
  return <p className={parts.detail}>{t("{{name}} agreed on {{when}} that customers’ data leaves the house.", given)}</p>;
}
