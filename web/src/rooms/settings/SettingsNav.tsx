import type { Role } from "@guli/contract";
import { Link } from "@tanstack/react-router";
import {
  IconBook2,
  IconBolt,
  IconAffiliate,
  IconAlarm,
  IconBriefcase,
  IconChevronLeft,
  IconChevronRight,
  IconForms,
  IconHeartHandshake,
  IconHourglass,
  IconLifebuoy,
  IconMail,
  IconMessageStar,
  IconStars,
  IconMessageCircle,
  IconMessage2Bolt,
  IconMoon,
  IconPlant,
  IconRoute,
  IconShoppingBag,
  IconTags,
  IconUser,
  IconUsers,
  IconUsersGroup,
  type Icon,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { groupsFor, type Section } from "./sections.ts";
import styles from "./SettingsScreen.module.css";

const ICONS: Record<Section["slug"], Icon> = {
  me: IconUser,
  "first-steps": IconPlant,
  business: IconBriefcase,
  people: IconUsers,
  teams: IconUsersGroup,
  channels: IconAffiliate,
  mailboxes: IconMail,
  chats: IconMessageCircle,
  "saved-replies": IconMessage2Bolt,
  promises: IconAlarm,
  routing: IconRoute,
  recovery: IconLifebuoy,
  orders: IconShoppingBag,
  automation: IconBolt,
  expectations: IconHourglass,
  "out-of-hours": IconMoon,
  surveys: IconMessageStar,
  reviews: IconStars,
  "help-centre": IconBook2,
  coach: IconHeartHandshake,
  tags: IconTags,
  attributes: IconForms,
};

/** The list of sections; wordy where it has the screen for itself. */
export function SettingsNav({ role, here, wordy }: { role: Role; here: string | undefined; wordy: boolean }) {
  const { t } = useTranslation();
  const [Title, GroupTitle] = here === "all" ? (["h1", "h2"] as const) : (["h2", "h3"] as const);
  return (
    <nav className={styles.nav} aria-label={t("Settings")} data-wordy={wordy || undefined}>
      <Title className={styles.navTitle}>{t("Settings")}</Title>
      {groupsFor(role).map((group) => (
        <section key={group.title} aria-label={t(group.title)}>
          <GroupTitle className={styles.groupTitle}>{t(group.title)}</GroupTitle>
          <ul className={styles.group}>
            {group.sections.map((section) => (
              <li key={section.slug}>
                <SectionLink section={section} here={section.slug === here} wordy={wordy} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

function SectionLink({ section, here, wordy }: { section: Section; here: boolean; wordy: boolean }) {
  const { t } = useTranslation();
  const Sign = ICONS[section.slug];
  return (
    <Link className={styles.link} to="/settings/$section" params={{ section: section.slug }} hash="" aria-current={here ? "page" : undefined}>
      <Sign size={19} stroke={1.6} aria-hidden />
      <span className={styles.linkText}>
        {t(section.title)}
        {wordy && <span className={styles.about}>{t(section.about)}</span>}
      </span>
      {wordy && <IconChevronRight size={17} aria-hidden />}
    </Link>
  );
}

/** On a phone: from a section to the list of all. */
export function BackToList() {
  const { t } = useTranslation();
  return (
    <Link className={styles.backToList} to="/settings/$section" params={{ section: "all" }} hash="">
      <IconChevronLeft size={17} aria-hidden />
      {t("Settings")}
    </Link>
  );
}
