import type { AutomationSettings } from "@guli/contract";
import { Button, NumberInput, Switch } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconKey } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { keyOf, useTell } from "../../asking.ts";
import { sentenceOf } from "../../failures.ts";
import { Moment } from "../../ui/Moment.tsx";
import { CopyField } from "../settings/parts/CopyField.tsx";
import { Sheet } from "../settings/parts/Page.tsx";
import parts from "../settings/parts/parts.module.css";
import { SaveBar } from "../settings/parts/SaveBar.tsx";
import { useSaving } from "../settings/parts/useSaving.ts";

type Values = Omit<AutomationSettings, "signedSince">;

/** How far automation may go, and what its webhooks are signed with. */
export function LimitsPage({ settings: { signedSince, ...settings } }: { settings: AutomationSettings }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const change = useTell("changeAutomationSettings");
  const form = useForm<Values>({ initialValues: settings });
  const saving = useSaving(form, async (body) => {
    const { signedSince: since, ...kept } = await change.mutateAsync({ body });
    client.setQueryData(keyOf("readAutomationSettings"), { signedSince: since, ...kept });
    return kept;
  });
  const number = (field: "perConversation" | "perHour", most: number) => ({
    min: 1,
    max: most,
    decimalScale: 0,
    value: form.getValues()[field],
    onChange: (value: number | string) => typeof value === "number" && value >= 1 && form.setFieldValue(field, value),
  });
  return (
    <>
      <form onSubmit={saving.submit}>
        <Sheet title={t("Limits")} says={t("So that rules cannot run away, whatever they say.")}>
          <Switch
            label={t("A rule may be set going by what another rule did")}
            description={t("One step and no further. Without this, only what people, customers and channels do sets rules going.")}
            checked={form.getValues().follows === "once"}
            onChange={(event) => form.setFieldValue("follows", event.currentTarget.checked ? "once" : "never")}
          />
          <NumberInput label={t("How often a rule may act on one conversation within an hour")} {...number("perConversation", 100)} />
          <NumberInput label={t("How often all rules together may act within an hour")} {...number("perHour", 100_000)} />
          <SaveBar saving={saving} />
        </Sheet>
      </form>
      <SigningKey since={signedSince} />
    </>
  );
}

function SigningKey({ since }: { since: string | null }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const make = useTell("makeSigningKey");
  const makeOne = () => make.mutate({}, { onSuccess: () => client.invalidateQueries({ queryKey: ["readAutomationSettings"] }) });
  return (
    <Sheet
      title={t("Webhooks")}
      says={t("With a key, every call carries {{header}}: {{how}} of the time in {{time}}, a dot, and the body. So your server knows that it is from here.", {
        header: "x-guli-signature",
        how: "HMAC-SHA-256",
        time: "x-guli-timestamp",
      })}
    >
      {since !== null && (
        <p className={parts.detail}>
          {t("Calls are signed since:")} <Moment at={since} />
        </p>
      )}
      {make.data && (
        <>
          <p className={parts.detail}>{t("This is shown once. Keep it where your server finds it; the one before is void.")}</p>
          <CopyField label={t("Signing key")} value={make.data.key} />
        </>
      )}
      {make.error && <p className={parts.trouble}>{t(sentenceOf(make.error))}</p>}
      <div>
        <Button variant="default" leftSection={<IconKey size={17} aria-hidden />} loading={make.isPending} onClick={makeOne}>
          {since === null ? t("Make a signing key") : t("Make a new signing key")}
        </Button>
      </div>
    </Sheet>
  );
}
