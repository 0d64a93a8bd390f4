import type { Channel } from "@guli/contract";
import { Button } from "@mantine/core";
import { IconChevronRight, IconPlus } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { Chip } from "../../../ui/Chip.tsx";
import { Empty } from "../../../ui/Empty.tsx";
import { Loaded } from "../parts/Loaded.tsx";
import { Page, Row, Rows } from "../parts/Page.tsx";
import parts from "../parts/parts.module.css";
import { useStaying } from "../parts/removing.ts";
import { useOpened } from "../parts/useOpened.ts";
import { ChatEditor } from "./ChatEditor.tsx";
import styles from "./chats.module.css";

export type ChatChannel = Extract<Channel, { kind: "chat" }>;

export function ChatsSection() {
  const { what, open } = useOpened("chats");
  const channels = useAsk("listChannels");
  if (what === "new") return <ChatEditor key="new" channel={null} onDone={(id) => open(id)} />;
  return (
    <Loaded of={channels}>
      {({ rows }) => {
        const chats = rows.filter((row) => row.kind === "chat");
        const opened = chats.find((chat) => chat.id === what);
        return opened ? <ChatEditor key={opened.id} channel={opened} onDone={() => undefined} /> : <Chats chats={chats} onNew={() => open("new")} />;
      }}
    </Loaded>
  );
}

function Chats({ chats, onNew }: { chats: ChatChannel[]; onNew: () => void }) {
  const { t } = useTranslation();
  const shown = useStaying(chats);
  const create = (
    <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={onNew}>
      {t("Create a chat")}
    </Button>
  );
  return (
    <Page
      title={t("Chats")}
      says={t("A chat on your web site: one line in its pages, and visitors write to the same inbox.")}
      actions={shown.length > 0 && create}
    >
      {shown.length > 0 ? (
        <Rows label={t("Chats")}>
          {shown.map((chat) => (
            <ChatRow key={chat.id} chat={chat} />
          ))}
        </Rows>
      ) : (
        <Empty picture="chat" title={t("There is no chat yet")} action={create}>
          {t("Visitors ask while they are looking at your goods. You choose colour, greeting and what to ask for, and copy one line into your site.")}
        </Empty>
      )}
    </Page>
  );
}

function ChatRow({ chat }: { chat: ChatChannel }) {
  const { t } = useTranslation();
  const { allowedOrigins, colour } = chat.settings;
  return (
    <Row quiet={!chat.on}>
      <span className={styles.dot} style={{ background: colour }} aria-hidden />
      <div className={parts.main}>
        <div className={parts.nameLine}>
          <Link className={parts.name} to="/settings/$section" params={{ section: "chats" }} hash={chat.id}>
            {chat.name}
          </Link>
          <Chip meaning={chat.on ? "recovered" : "stone"}>{chat.on ? t("Open to visitors") : t("Switched off")}</Chip>
        </div>
        <p className={parts.detail}>
          {allowedOrigins.length > 0 ? allowedOrigins.map((origin) => origin.replace(/^https?:\/\//, "")).join(", ") : t("May be on any web site")}
        </p>
      </div>
      <Link className={parts.go} to="/settings/$section" params={{ section: "chats" }} hash={chat.id} aria-label={t("Change {{name}}", { name: chat.name })}>
        <IconChevronRight size={20} aria-hidden />
      </Link>
    </Row>
  );
}
