import { Button, PasswordInput, TextInput } from "@mantine/core";
import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../asking.ts";
import { Entrance, EntranceForm } from "./Entrance.tsx";
import styles from "./Entrance.module.css";
import { useEntering } from "./useEntering.ts";

export function SignInScreen() {
  const { t } = useTranslation();
  const { next } = useSearch({ from: "/sign-in" });
  const setup = useAsk("readSetup");
  const { enter, busy, trouble } = useEntering("signIn", next ?? "/");
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");

  if (setup.data?.needed) {
    return <Entrance title={t("Welcome to Guli")} says={t("This desk has not been set up yet. Open the set-up link that was printed where it was started.")} />;
  }
  return (
    <Entrance title={t("Sign in")}>
      <EntranceForm trouble={trouble} onSubmit={() => enter({ body: { email, password } })}>
        <TextInput
          label={t("E-mail")}
          type="email"
          autoComplete="username"
          required
          withAsterisk={false}
          autoFocus
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label={t("Password")}
          autoComplete="current-password"
          required
          withAsterisk={false}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={{ "aria-label": t("Show or hide the password") }}
        />
        <Button type="submit" size="md" loading={busy} className={styles.submit ?? ""}>
          {t("Sign in")}
        </Button>
      </EntranceForm>
      <p className={styles.aside}>{t("Forgotten the password? An owner of your desk can give you a link for a new one.")}</p>
    </Entrance>
  );
}
