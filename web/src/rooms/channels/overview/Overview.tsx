import type { Channel } from "@guli/contract";
import { Button } from "@mantine/core";
import { IconChevronRight, IconPlus } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Empty } from "../../../ui/Empty.tsx";
import { CHANNEL_ICONS, kindName } from "../../conversations/parts/channel-kinds.ts";
import { HealthChip } from "../../settings/mailboxes/Health.tsx";
import { Page, Row, Rows } from "../../settings/parts/Page.tsx";
import parts from "../../settings/parts/parts.module.css";
import { useStaying } from "../../settings/parts/removing.ts";
import styles from "../channels.module.css";
import { HealthWords } from "../Health.tsx";
import { byHealth } from "./sorting.ts";

/** Every channel of the business with its health, what needs somebody first. */
export function Overview({ channels, onNew }: { channels: readonly Channel[]; onNew: () => void }) {
  const { t } = useTranslation();
  const shown = byHealth(useStaying(channels));
  const add = (
    <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={onNew}>
      {t("Add a channel")}
    </Button>
  );
  return (
    <Page
      title={t("All channels")}
      says={t("Where customers reach you, and how each of it is. What needs you stands first.")}
      actions={shown.length > 0 && add}
    >
      {shown.length > 0 ? (
        <Rows label={t("All channels")}>
          {shown.map((channel) => (
            <ChannelRow key={channel.id} channel={channel} />
          ))}
        </Rows>
      ) : (
        <Empty picture="chat" title={t("Nobody can reach you yet")} action={add}>
          {t("Add what your customers use already: Telegram, WhatsApp, Instagram, a mailbox, a form. All of it comes into one inbox.")}
        </Empty>
      )}
    </Page>
  );
}

/** Mailboxes and chats have pages of their own. */
function pageOf({ kind, id }: Channel) {
  const section = kind === "email" ? "mailboxes" : kind === "chat" ? "chats" : "channels";
  return { to: "/settings/$section", params: { section }, hash: id } as const;
}

function ChannelRow({ channel }: { channel: Channel }) {
  const { t } = useTranslation();
  const Icon = CHANNEL_ICONS[channel.kind];
  const kind = kindName(channel.kind, t);
  const account = accountOf(channel);
  return (
    <Row quiet={!channel.on}>
      <Icon size={24} stroke={1.5} className={styles.icon} aria-hidden />
      <div className={parts.main}>
        <div className={parts.nameLine}>
          <Link className={parts.name} {...pageOf(channel)}>
            {channel.name}
          </Link>
          <HealthChip health={channel.health} />
        </div>
        <p className={parts.detail}>{account && account !== channel.name ? t("{{name}} · {{address}}", { name: kind, address: account }) : kind}</p>
      </div>
      <Link className={parts.go} {...pageOf(channel)} aria-label={t("Change {{name}}", { name: channel.name })}>
        <IconChevronRight size={20} aria-hidden />
      </Link>
      {channel.on && (
        <div className={parts.wide}>
          <HealthWords channel={channel} />
        </div>
      )}
    </Row>
  );
}

function accountOf(channel: Channel): string | null {
  if (channel.kind === "email") return channel.settings.address;
  return channel.kind === "chat" ? null : channel.account;
}
