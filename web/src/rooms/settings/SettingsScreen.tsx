import { useMediaQuery } from "@mantine/hooks";
import { lazyRouteComponent, useParams } from "@tanstack/react-router";
import { Suspense, type ComponentType } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "../../session.ts";
import { Empty } from "../../ui/Empty.tsx";
import { ScreenSkeleton } from "../../ui/ScreenSkeleton.tsx";
import { FirstSteps } from "./FirstSteps.tsx";
import { BackToList, SettingsNav } from "./SettingsNav.tsx";
import { sectionFor, type Section } from "./sections.ts";
import styles from "./SettingsScreen.module.css";

/** Each section is fetched when somebody goes there. */
const SCREENS: Record<Section["slug"], ComponentType> = {
  me: lazyRouteComponent(() => import("./account/AccountSection.tsx"), "AccountSection"),
  "first-steps": FirstSteps,
  business: lazyRouteComponent(() => import("./business/BusinessSection.tsx"), "BusinessSection"),
  mailboxes: lazyRouteComponent(() => import("./mailboxes/MailboxesSection.tsx"), "MailboxesSection"),
  chats: lazyRouteComponent(() => import("./chats/ChatsSection.tsx"), "ChatsSection"),
  people: lazyRouteComponent(() => import("./people/PeopleSection.tsx"), "PeopleSection"),
  teams: lazyRouteComponent(() => import("./teams/TeamsSection.tsx"), "TeamsSection"),
  "saved-replies": lazyRouteComponent(() => import("./replies/RepliesSection.tsx"), "RepliesSection"),
  tags: lazyRouteComponent(() => import("./tags/TagsSection.tsx"), "TagsSection"),
  attributes: lazyRouteComponent(() => import("./attributes/AttributesSection.tsx"), "AttributesSection"),
};

/** The settings: the list of sections beside the one that is open; on a phone one after the other. */
export function SettingsScreen() {
  const { t } = useTranslation();
  const { person } = useMe();
  const { section: slug } = useParams({ strict: false });
  const narrow = useMediaQuery("(max-width: 48em)", window.matchMedia("(max-width: 48em)").matches, { getInitialValueInEffect: false });
  const section = sectionFor(person.role, slug);
  const Screen = section ? SCREENS[section.slug] : null;
  return (
    <div className={styles.screen}>
      {(!narrow || slug === "all") && <SettingsNav role={person.role} here={slug} wordy={narrow} />}
      {(!narrow || slug !== "all") && (
        <div className={styles.content} key={slug}>
          {narrow && <BackToList />}
          {Screen ? (
            <Suspense fallback={<ScreenSkeleton />}>
              <Screen />
            </Suspense>
          ) : (
            <Empty picture="gear" title={slug === "all" ? t("What would you like to set up?") : t("This part of the settings is not open to you")}>
              {slug === "all" ? t("Choose on the left.") : t("An owner of the business can change your role, or do it for you.")}
            </Empty>
          )}
        </div>
      )}
    </div>
  );
}
