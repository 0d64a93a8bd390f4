import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { needWords } from "../../../i18n/words.ts";
import { mayAs, useMe } from "../../../session.ts";
import { Page } from "../parts/Page.tsx";
import { LooksSheet } from "./LooksSheet.tsx";
import { NoticesSheet } from "./NoticesSheet.tsx";
import { NoticeWaysSheet } from "./NoticeWaysSheet.tsx";
import { PasswordSheet } from "./PasswordSheet.tsx";
import { ProfileForm } from "./ProfileForm.tsx";
import { SessionsSheet } from "./SessionsSheet.tsx";
import { TokensSheet } from "./TokensSheet.tsx";

/** The owner's page by mail comes from its own room. */
const WeeklySheet = lazy(async () => {
  const [{ WeeklySheet: Shown }] = await Promise.all([import("../../insights/overview/WeeklySheet.tsx"), needWords("overview")]);
  return { default: Shown };
});

/** What somebody sets up for themselves. */
export function AccountSection() {
  const { t } = useTranslation();
  const me = useMe();
  const { person } = me;
  return (
    <Page title={t("My account")} says={person.email}>
      <ProfileForm />
      <LooksSheet />
      <NoticesSheet />
      <NoticeWaysSheet />
      {mayAs(me, "lead") && (
        <Suspense>
          <WeeklySheet />
        </Suspense>
      )}
      <PasswordSheet />
      <SessionsSheet />
      <TokensSheet />
    </Page>
  );
}
