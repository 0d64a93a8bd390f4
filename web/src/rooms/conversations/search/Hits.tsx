import type { SearchHit } from "@guli/contract";
import { Button } from "@mantine/core";
import { IconMessage2, IconNote, IconUser } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useRef, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { key } from "../../../i18n/key.ts";
import { Face } from "../../../ui/Face.tsx";
import { Moment } from "../../../ui/Moment.tsx";
import { ChannelSign } from "../parts/ChannelSign.tsx";
import { StateChip } from "../parts/StateChip.tsx";
import { piecesOf } from "./pieces.ts";
import styles from "./Hits.module.css";

const GROUPS = [
  { name: key("Customers"), Icon: IconUser, holds: (hit: SearchHit) => hit.kind === "customer" },
  { name: key("Conversations"), Icon: IconMessage2, holds: (hit: SearchHit) => hit.kind === "conversation" || hit.kind === "message" },
  { name: key("Notes"), Icon: IconNote, holds: (hit: SearchHit) => hit.kind === "note" },
];

type Props = { hits: readonly SearchHit[]; stale: boolean; onMore: (() => void) | undefined; isFetchingMore: boolean };

/** What was found, by kind, the best first. Arrow keys go from hit to hit. */
export function Hits({ hits, stale, onMore, isFetchingMore }: Props) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const step = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const links = [...(place.current?.querySelectorAll<HTMLElement>("a") ?? [])];
    const at = links.indexOf(document.activeElement as HTMLElement);
    links[at + (event.key === "ArrowDown" ? 1 : -1)]?.focus();
    event.preventDefault();
  };
  return (
    <div ref={place} onKeyDown={step} className={styles.hits} data-stale={stale || undefined}>
      {GROUPS.map(({ name, Icon, holds }) => {
        const those = hits.filter(holds);
        if (those.length === 0) return null;
        return (
          <section key={name} aria-label={t(name)}>
            <h2 className={styles.group}>
              <Icon size={17} aria-hidden />
              {t(name)}
            </h2>
            <ul className={styles.list}>
              {those.map((hit, index) => (
                <li key={index}>
                  <Hit hit={hit} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {onMore && (
        <Button variant="subtle" fullWidth mt="sm" loading={isFetchingMore} onClick={onMore}>
          {t("Show more")}
        </Button>
      )}
    </div>
  );
}

function Hit({ hit: { conversation, customer, excerpt, marks, at } }: { hit: SearchHit }) {
  const { t } = useTranslation();
  const who = conversation?.customer ?? customer;
  if (!who) return null;
  const words = (
    <span className={styles.excerpt}>{piecesOf(excerpt, marks).map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text))}</span>
  );
  if (!conversation) {
    return (
      <Link to="/customers/$id" params={{ id: who.id }} className={styles.hit}>
        <Face id={who.id} name={who.name} size={34} />
        <span className={styles.body}>
          <span className={styles.name}>{who.name}</span>
          {words}
        </span>
      </Link>
    );
  }
  return (
    <Link to="/inbox/$view/$conversationId" params={{ view: conversation.spam ? "spam" : "all", conversationId: conversation.id }} className={styles.hit}>
      <Face id={who.id} name={who.name} size={34} />
      <span className={styles.body}>
        <span className={styles.top}>
          <span className={styles.name}>{who.name}</span>
          <ChannelSign channel={conversation.channel} />
          <span className={styles.subject}>{conversation.subject || t("(no subject)")}</span>
          <span className={styles.time}>
            <Moment at={at} />
          </span>
        </span>
        {words}
        <span className={styles.state}>
          <StateChip row={conversation} />
        </span>
      </span>
    </Link>
  );
}
