import { Button, TextInput } from "@mantine/core";
import { Link, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../asking.ts";
import { languageNow } from "../../i18n/words.ts";
import { ZoneField } from "../settings/business/ZoneField.tsx";
import { Entrance, EntranceForm, LanguageField } from "./Entrance.tsx";
import styles from "./Entrance.module.css";
import { NewPassword } from "./NewPassword.tsx";
import { useEntering } from "./useEntering.ts";

/** The first minute of a new desk: the business and its owner. */
export function SetupScreen() {
  const { t } = useTranslation();
  const { token } = useSearch({ from: "/setup" });
  const setup = useAsk("readSetup");
  if (setup.data?.needed === false) {
    return (
      <Entrance title={t("This desk has been set up already.")}>
        <Button component={Link} to="/sign-in" mt="lg">
          {t("Sign in")}
        </Button>
      </Entrance>
    );
  }
  if (token === undefined) {
    return <Entrance title={t("Welcome to Guli")} says={t("This desk has not been set up yet. Open the set-up link that was printed where it was started.")} />;
  }
  return <SetupForm token={token} />;
}

function SetupForm({ token }: { token: string }) {
  const { t } = useTranslation();
  const { enter, busy, trouble, wrong, code, mending } = useEntering("setUp", "/settings/first-steps");
  const [given, setGiven] = useState({ business: "", name: "", email: "", password: "", timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone });
  const set = (part: Partial<typeof given>) => setGiven((before) => ({ ...before, ...part }));
  return (
    <Entrance wide asksLanguage title={t("Welcome to Guli")} says={t("A minute for the basics; everything can be changed later.")}>
      <EntranceForm trouble={code === "password.weak" ? null : trouble} onSubmit={() => enter({ body: { ...given, token, language: languageNow() } })}>
        <TextInput
          label={t("Name of your business")}
          required
          withAsterisk={false}
          autoFocus
          autoComplete="organization"
          error={wrong("business")}
          value={given.business}
          onChange={(event) => set({ business: event.currentTarget.value })}
        />
        <div className={styles.pair}>
          <LanguageField label={t("Language")} />
          <ZoneField label={t("Time zone")} value={given.timeZone} onChange={(timeZone: string) => set({ timeZone })} />
        </div>
        <div className={styles.pair}>
          <TextInput
            label={t("Your name")}
            required
            withAsterisk={false}
            autoComplete="name"
            error={wrong("name")}
            value={given.name}
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
          <TextInput
            label={t("Your e-mail")}
            type="email"
            required
            withAsterisk={false}
            autoComplete="username"
            error={wrong("email")}
            value={given.email}
            onChange={(event) => set({ email: event.currentTarget.value })}
          />
        </div>
        <NewPassword
          label={t("Password")}
          value={given.password}
          onChange={(password) => (mending(), set({ password }))}
          own={[given.name, given.email, given.business]}
          error={code === "password.weak" ? trouble : wrong("password")}
        />
        <Button type="submit" size="md" loading={busy} className={styles.submit ?? ""}>
          {t("Open the desk")}
        </Button>
      </EntranceForm>
    </Entrance>
  );
}
