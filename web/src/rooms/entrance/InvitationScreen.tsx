import { Button, PasswordInput, TextInput } from "@mantine/core";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Answer } from "../../api.ts";
import { useAsk, useTell } from "../../asking.ts";
import { sentenceOf } from "../../failures.ts";
import { languageNow } from "../../i18n/words.ts";
import { ScreenSkeleton } from "../../ui/ScreenSkeleton.tsx";
import { useSlow } from "../../ui/useSlow.ts";
import { Entrance, EntranceForm } from "./Entrance.tsx";
import styles from "./Entrance.module.css";
import { NewPassword } from "./NewPassword.tsx";
import { useEntering } from "./useEntering.ts";

/** Who was invited comes in: with a new password, or with the one that they have for another business here. */
export function InvitationScreen() {
  const { t } = useTranslation();
  const { token } = useParams({ from: "/invitation/$token" });
  const { data: offer, error } = useAsk("readInvitation", { params: { token } });
  const slow = useSlow(!offer && !error);
  if (error) {
    return (
      <Entrance title={t(sentenceOf(error))} says={t("Ask whoever invited you for a new link.")}>
        <Button component={Link} to="/sign-in" variant="default" mt="lg">
          {t("Sign in")}
        </Button>
      </Entrance>
    );
  }
  if (!offer)
    return slow ? (
      <Entrance title="Guli">
        <ScreenSkeleton />
      </Entrance>
    ) : null;
  return <InvitationForm token={token} offer={offer} />;
}

function InvitationForm({ token, offer }: { token: string; offer: Answer<"readInvitation"> }) {
  const { t } = useTranslation();
  const { enter, busy, trouble, wrong, code, mending } = useEntering("acceptInvitation", "/");
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const submit = () => enter({ params: { token }, body: { name: offer.hasAccount ? name || offer.email : name, password, language: languageNow() } });
  return (
    <Entrance title={t("{{business}} invites you", { business: offer.business })} says={t("You will sign in as {{email}}.", { email: offer.email })}>
      <EntranceForm trouble={code === "password.weak" ? null : trouble} onSubmit={submit}>
        <TextInput
          label={t("Your name")}
          required={!offer.hasAccount}
          withAsterisk={false}
          autoFocus
          autoComplete="name"
          error={wrong("name")}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {offer.hasAccount ? (
          <PasswordInput
            label={t("The password that you have here already")}
            autoComplete="current-password"
            required
            withAsterisk={false}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            visibilityToggleButtonProps={{ "aria-label": t("Show or hide the password") }}
          />
        ) : (
          <NewPassword
            label={t("Choose a password")}
            value={password}
            onChange={(typed) => (mending(), setPassword(typed))}
            own={[name, offer.email, offer.business]}
            error={code === "password.weak" ? trouble : null}
          />
        )}
        {code === "invitation.for-another" && <SigningOut />}
        <Button type="submit" size="md" loading={busy} className={styles.submit ?? ""}>
          {t("Come in")}
        </Button>
      </EntranceForm>
    </Entrance>
  );
}

/** Someone else is signed in here: they go, and the invitation is still open. */
function SigningOut() {
  const { t } = useTranslation();
  const leave = useTell("signOut");
  return (
    <Button variant="default" loading={leave.isPending} onClick={() => leave.mutate({}, { onSuccess: () => location.reload() })}>
      {t("Sign out here")}
    </Button>
  );
}
