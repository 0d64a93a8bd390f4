import { IconMail, IconMessageCircle, type Icon } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { CHANNEL_ICONS, kindName } from "../../conversations/parts/channel-kinds.ts";
import { Page } from "../../settings/parts/Page.tsx";
import type { SectionSlug } from "../../settings/sections.ts";
import styles from "../channels.module.css";
import { OFFERED } from "../kinds.ts";

/** Which kind of channel is to be added. */
export function KindChoice() {
  const { t } = useTranslation();
  return (
    <Page title={t("Add a channel")} back={{ section: "channels", label: t("All channels") }} says={t("What do your customers use?")}>
      <ul className={styles.choices} aria-label={t("Add a channel")}>
        {OFFERED.map(({ kind, says }) => (
          <Choice key={kind} section="channels" hash={`new-${kind}`} Icon={CHANNEL_ICONS[kind]} name={kindName(kind, t)} says={t(says)} />
        ))}
        <Choice section="mailboxes" hash="new" Icon={IconMail} name={t("Mailbox")} says={t("An e-mail address that customers write to.")} />
        <Choice section="chats" hash="new" Icon={IconMessageCircle} name={t("Chat")} says={t("A chat on your web site, by one line in its pages.")} />
      </ul>
    </Page>
  );
}

type Given = { section: SectionSlug; hash: string; Icon: Icon; name: string; says: string };

function Choice({ section, hash, Icon: Sign, name, says }: Given) {
  return (
    <li>
      <Link className={styles.choice} to="/settings/$section" params={{ section }} hash={hash}>
        <Sign size={26} stroke={1.5} aria-hidden />
        <span>
          <span className={styles.choiceName}>{name}</span>
          <span className={styles.choiceSays}>{says}</span>
        </span>
      </Link>
    </li>
  );
}
