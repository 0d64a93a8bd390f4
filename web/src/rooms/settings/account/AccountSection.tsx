import { useTranslation } from "react-i18next";
import { useMe } from "../../../session.ts";
import { Page } from "../parts/Page.tsx";
import { LooksSheet } from "./LooksSheet.tsx";
import { NoticesSheet } from "./NoticesSheet.tsx";
import { NoticeWaysSheet } from "./NoticeWaysSheet.tsx";
import { PasswordSheet } from "./PasswordSheet.tsx";
import { ProfileForm } from "./ProfileForm.tsx";
import { SessionsSheet } from "./SessionsSheet.tsx";
import { TokensSheet } from "./TokensSheet.tsx";

/** What somebody sets up for themselves. */
export function AccountSection() {
  const { t } = useTranslation();
  const { person } = useMe();
  return (
    <Page title={t("My account")} says={person.email}>
      <ProfileForm />
      <LooksSheet />
      <NoticesSheet />
      <NoticeWaysSheet />
      <PasswordSheet />
      <SessionsSheet />
      <TokensSheet />
    </Page>
  );
}
