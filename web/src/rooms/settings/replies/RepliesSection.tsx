import type { SavedReply } from "@guli/contract";
import { Button, TextInput } from "@mantine/core";
import { IconChevronRight, IconPlus, IconSearch } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { formatLanguage } from "../../../formats/index.ts";
import { Chip } from "../../../ui/Chip.tsx";
import { Empty } from "../../../ui/Empty.tsx";
import { Loaded } from "../parts/Loaded.tsx";
import { Page, Row, Rows } from "../parts/Page.tsx";
import parts from "../parts/parts.module.css";
import { useStaying } from "../parts/removing.ts";
import { useOpened } from "../parts/useOpened.ts";
import { found } from "./finding.ts";
import styles from "./replies.module.css";
import { ReplyEditor } from "./ReplyEditor.tsx";

export function RepliesSection() {
  const { what, open } = useOpened("saved-replies");
  const replies = useAsk("listSavedReplies");
  if (what === "new") return <ReplyEditor key="new" reply={null} onDone={() => open(null)} />;
  return (
    <Loaded of={replies}>
      {({ rows }) => {
        const opened = rows.find((reply) => reply.id === what);
        return opened ? <ReplyEditor key={opened.id} reply={opened} onDone={() => open(null)} /> : <Replies replies={rows} onNew={() => open("new")} />;
      }}
    </Loaded>
  );
}

function Replies({ replies, onNew }: { replies: SavedReply[]; onNew: () => void }) {
  const { t } = useTranslation();
  const [search, setSearch] = useState("");
  const all = useStaying(replies);
  const shown = found(all, search);
  const create = (
    <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={onNew}>
      {t("Write a saved reply")}
    </Button>
  );
  return (
    <Page title={t("Saved replies")} says={t("Good answers to use again. In the composer, type / and the shortcut.")} actions={all.length > 0 && create}>
      {all.length > 5 && (
        <TextInput
          mb="md"
          aria-label={t("Search the saved replies")}
          placeholder={t("Search the saved replies")}
          leftSection={<IconSearch size={17} aria-hidden />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      {all.length === 0 && (
        <Empty picture="letters" title={t("There are no saved replies yet")} action={create}>
          {t("Save what you write for the third time: how delivery works, how to return something. Names and numbers fill themselves in.")}
        </Empty>
      )}
      {shown.length > 0 && (
        <Rows label={t("Saved replies")}>
          {shown.map((reply) => (
            <ReplyRow key={reply.id} reply={reply} />
          ))}
        </Rows>
      )}
      {all.length > 0 && shown.length === 0 && <p className={parts.detail}>{t("No saved reply has these words.")}</p>}
    </Page>
  );
}

function ReplyRow({ reply }: { reply: SavedReply }) {
  const { t } = useTranslation();
  const team = useAsk("listTeams").data?.rows.find((one) => one.id === reply.teamId);
  return (
    <Row>
      <div className={parts.main}>
        <div className={parts.nameLine}>
          <Link className={parts.name} to="/settings/$section" params={{ section: "saved-replies" }} hash={reply.id}>
            {reply.title}
          </Link>
          {reply.shortcut && <code className={styles.shortcut}>/{reply.shortcut}</code>}
          {reply.language && <Chip>{formatLanguage(reply.language)}</Chip>}
          {team && <Chip meaning={team.colour}>{team.name}</Chip>}
        </div>
        <p className={styles.excerpt} lang={reply.language ?? undefined}>
          {reply.body}
        </p>
        {reply.useCount > 0 && <p className={parts.detail}>{t("Used {{count}} times", { count: reply.useCount })}</p>}
      </div>
      <Link
        className={parts.go}
        to="/settings/$section"
        params={{ section: "saved-replies" }}
        hash={reply.id}
        aria-label={t("Change {{name}}", { name: reply.title })}
      >
        <IconChevronRight size={20} aria-hidden />
      </Link>
    </Row>
  );
}
