import { Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { useTell } from "../../../asking.ts";
import { mayAs, useKeepMe, useMe } from "../../../session.ts";
import { Sheet } from "../parts/Page.tsx";
import { SaveBar } from "../parts/SaveBar.tsx";
import { useSaving } from "../parts/useSaving.ts";

/** Name and signature: what customers see of somebody. */
export function ProfileForm() {
  const { t } = useTranslation();
  const me = useMe();
  const keepMe = useKeepMe();
  const tell = useTell("changeMe");
  const form = useForm({
    initialValues: { name: me.person.name, signature: me.preferences.signature },
    validate: { name: (name: string) => (name.trim() ? null : t("Something has to stand here.")) },
  });
  const saving = useSaving(form, async (values) => {
    const kept = await tell.mutateAsync({ body: values });
    keepMe(kept);
    return { name: kept.person.name, signature: kept.preferences.signature };
  });
  return (
    <form onSubmit={saving.submit} noValidate>
      <Sheet title={t("What customers see of you")}>
        <TextInput label={t("Name")} description={t("Beside your replies.")} maxLength={120} autoComplete="name" {...form.getInputProps("name")} />
        {mayAs(me, "agent") && (
          <Textarea
            label={t("Signature")}
            description={t("Below your e-mails. The mailbox may add one of its own.")}
            autosize
            minRows={2}
            maxRows={8}
            maxLength={2000}
            {...form.getInputProps("signature")}
          />
        )}
        <SaveBar saving={saving} />
      </Sheet>
    </form>
  );
}
