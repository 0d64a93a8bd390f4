import type { Role } from "@guli/contract";
import { useLocation, useNavigate, useParams } from "@tanstack/react-router";
import { Suspense, lazy, type ComponentType } from "react";
import { useTranslation } from "react-i18next";
import { needWords } from "../../i18n/words.ts";
import { useMe } from "../../session.ts";
import { useCommands } from "../../shell/commands.ts";
import { Empty } from "../../ui/Empty.tsx";
import { usePhone } from "../../ui/phone.ts";
import { ScreenSkeleton } from "../../ui/ScreenSkeleton.tsx";
import { useTitle } from "../../ui/useTitle.ts";
import { FirstSteps } from "./FirstSteps.tsx";
import { BackToList, SettingsNav } from "./SettingsNav.tsx";
import { groupsFor, sectionFor, type Section } from "./sections.ts";
import styles from "./SettingsScreen.module.css";

/** Each section is fetched when somebody goes there. */
const SCREENS: Record<Section["slug"], ComponentType> = {
  me: later(async () => (await import("./account/AccountSection.tsx")).AccountSection),
  "first-steps": FirstSteps,
  business: later(async () => (await import("./business/BusinessSection.tsx")).BusinessSection),
  channels: later(async () => {
    const [{ ChannelsSection }] = await Promise.all([import("../channels/ChannelsSection.tsx"), needWords("channels")]);
    return ChannelsSection;
  }),
  mailboxes: later(async () => (await import("./mailboxes/MailboxesSection.tsx")).MailboxesSection),
  chats: later(async () => (await import("./chats/ChatsSection.tsx")).ChatsSection),
  people: later(async () => (await import("./people/PeopleSection.tsx")).PeopleSection),
  teams: later(async () => (await import("./teams/TeamsSection.tsx")).TeamsSection),
  "saved-replies": later(async () => (await import("./replies/RepliesSection.tsx")).RepliesSection),
  coach: later(async () => {
    const [{ CoachSection }] = await Promise.all([import("../coaching/settings/CoachSection.tsx"), needWords("coaching")]);
    return CoachSection;
  }),
  routing: later(async () => {
    const [{ RoutingSection }] = await Promise.all([import("../routing/settings/RoutingSection.tsx"), needWords("routing")]);
    return RoutingSection;
  }),
  promises: later(async () => {
    const [{ PromisesSection }] = await Promise.all([import("../promises/settings/PromisesSection.tsx"), needWords("promises")]);
    return PromisesSection;
  }),
  expectations: later(async () => {
    const [{ ExpectationsSection }] = await Promise.all([import("../insights/settings/ExpectationsSection.tsx"), needWords("insights")]);
    return ExpectationsSection;
  }),
  "out-of-hours": later(async () => {
    const [{ OutOfHoursSection }] = await Promise.all([import("../insights/settings/OutOfHoursSection.tsx"), needWords("insights")]);
    return OutOfHoursSection;
  }),
  surveys: later(async () => {
    const [{ SurveysSection }] = await Promise.all([import("../surveys/settings/SurveysSection.tsx"), needWords("surveys")]);
    return SurveysSection;
  }),
  recovery: later(async () => {
    const [{ RecoverySection }] = await Promise.all([import("../recovery/settings/RecoverySection.tsx"), needWords("recovery")]);
    return RecoverySection;
  }),
  orders: later(async () => {
    const [{ OrdersSection }] = await Promise.all([import("../orders/settings/OrdersSection.tsx"), needWords("orders")]);
    return OrdersSection;
  }),
  reviews: later(async () => {
    const [{ ReviewsSection }] = await Promise.all([import("../reputation/settings/ReviewsSection.tsx"), needWords("reputation", "messaging", "surveys")]);
    return ReviewsSection;
  }),
  "help-centre": later(async () => {
    const [{ HelpCentreSection }] = await Promise.all([import("../guides/settings/HelpCentreSection.tsx"), needWords("guides")]);
    return HelpCentreSection;
  }),
  automation: later(async () => {
    const [{ AutomationSection }] = await Promise.all([import("../automation/AutomationSection.tsx"), needWords("automation")]);
    return AutomationSection;
  }),
  tags: later(async () => (await import("./tags/TagsSection.tsx")).TagsSection),
  attributes: later(async () => (await import("./attributes/AttributesSection.tsx")).AttributesSection),
};

/** The settings: the list of sections beside the one that is open; on a phone one after the other. */
export function SettingsScreen() {
  const { t } = useTranslation();
  const { person } = useMe();
  const { section: slug } = useParams({ strict: false });
  const narrow = usePhone();
  const editing = useLocation({ select: (location) => location.hash !== "" });
  const section = sectionFor(person.role, slug);
  const Screen = section ? SCREENS[section.slug] : null;
  useSectionCommands(person.role);
  useTitle(t(section?.title ?? "Settings"));
  return (
    <div className={styles.screen}>
      {(!narrow || slug === "all") && <SettingsNav role={person.role} here={slug} wordy={narrow} />}
      {(!narrow || slug !== "all") && (
        <div className={styles.content} key={slug}>
          {narrow && !editing && <BackToList />}
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

/** While one is in the settings, the palette leads to each section. */
function useSectionCommands(role: Role): void {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const sections = groupsFor(role).flatMap((group) => group.sections);
  useCommands(
    sections.map(({ slug, title }) => ({
      id: `settings-${slug}`,
      label: t(title),
      group: t("Settings"),
      run: () => void navigate({ to: "/settings/$section", params: { section: slug }, hash: "" }),
    })),
  );
}

function later(load: () => Promise<ComponentType>): ComponentType {
  return lazy(async () => ({ default: await load() }));
}
