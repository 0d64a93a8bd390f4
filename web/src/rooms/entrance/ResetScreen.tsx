import { Button } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Entrance, EntranceForm } from "./Entrance.tsx";
import styles from "./Entrance.module.css";
import { NewPassword } from "./NewPassword.tsx";
import { useEntering } from "./useEntering.ts";

/** A new password by the link that an owner gave. */
export function ResetScreen() {
  const { t } = useTranslation();
  const { token } = useParams({ from: "/reset/$token" });
  const { enter, busy, trouble, code, mending } = useEntering("resetPassword", "/");
  const [password, setPassword] = useState("");
  return (
    <Entrance title={t("Choose a new password")} says={t("You are signed in with it at once; other devices are signed out.")}>
      <EntranceForm trouble={code === "password.weak" ? null : trouble} onSubmit={() => enter({ params: { token }, body: { password } })}>
        <NewPassword
          label={t("New password")}
          value={password}
          onChange={(typed) => (mending(), setPassword(typed))}
          own={[]}
          error={code === "password.weak" ? trouble : null}
        />
        <Button type="submit" size="md" loading={busy} className={styles.submit ?? ""}>
          {t("Save and sign in")}
        </Button>
      </EntranceForm>
    </Entrance>
  );
}
