import { Button, Checkbox, type CheckboxProps } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { useAsk, useTell } from "../../../asking.ts";
import { useMe } from "../../../session.ts";
import { toast } from "../../../shell/toast.ts";
import { Sheet } from "../parts/Page.tsx";
import { SecretInput } from "../parts/SecretInput.tsx";
import parts from "../parts/parts.module.css";
import { useSaving } from "../parts/useSaving.ts";

const EMPTY = { present: "", next: "", revokeTokens: false };

export function PasswordSheet() {
  const { t } = useTranslation();
  const { person } = useMe();
  const tell = useTell("changePassword");
  const form = useForm({
    initialValues: EMPTY,
    validate: {
      present: (present: string) => (present ? null : t("Something has to stand here.")),
      next: (next: string) => (next ? null : t("Something has to stand here.")),
    },
  });
  const saving = useSaving(form, async (values) => {
    await tell.mutateAsync({ body: values });
    toast(t("Your password is changed. Everywhere else you have been signed out."));
    return EMPTY;
  });
  return (
    <form onSubmit={saving.submit} noValidate>
      <Sheet
        title={t("Password")}
        says={t("A few words that only you would put together are better than a short one with signs. Other devices are signed out.")}
      >
        {/* Password keepers look for the account beside the password. */}
        <input type="text" name="username" autoComplete="username" value={person.email} readOnly hidden />
        <SecretInput label={t("Present password")} autoComplete="current-password" maw="24rem" {...form.getInputProps("present")} />
        <SecretInput label={t("New password")} autoComplete="new-password" maw="24rem" {...form.getInputProps("next")} />
        <Tokens {...form.getInputProps("revokeTokens", { type: "checkbox" })} />
        {saving.failure && Object.keys(form.errors).length === 0 && (
          <p className={parts.trouble} role="alert">
            {saving.failure}
          </p>
        )}
        <div>
          <Button type="submit" variant={saving.dirty ? "filled" : "default"} loading={saving.state === "saving"}>
            {t("Change the password")}
          </Button>
        </div>
      </Sheet>
    </form>
  );
}

/** Programs must not stop silently because their owner chose a better password; whose password was stolen may want just that. */
function Tokens(props: CheckboxProps) {
  const { t } = useTranslation();
  const count = useAsk("listTokens").data?.rows.length ?? 0;
  if (count === 0) return null;
  return (
    <Checkbox
      {...props}
      label={t("Also revoke my API tokens")}
      description={t("Programs that use them stop working at once. Otherwise they go on; the list is further down.")}
    />
  );
}
