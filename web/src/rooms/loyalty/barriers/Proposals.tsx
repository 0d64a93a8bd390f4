import type { Barrier, BarrierMention } from "@guli/contract";
import { Button, NativeSelect } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { askPages } from "../../../asking.ts";
import { Chip } from "../../../ui/Chip.tsx";
import { Sheet } from "../../../ui/Page.tsx";
import { moneyText } from "../../recovery/money.ts";
import styles from "../leaving/leaving.module.css";
import { barrierName, kindName, useBarrierDeeds } from "./names.ts";

/** What was found in conversations, one below the other: y is yes, n is no, the arrows go up and down. */
export function Proposals({ barriers }: { barriers: readonly Barrier[] }) {
  const { t } = useTranslation();
  const pages = useInfiniteQuery(askPages("listBarrierMentions", { query: {} }));
  const rows = pages.data?.pages.flatMap((page) => page.rows) ?? [];
  if (rows.length === 0) return null;
  return (
    <Sheet title={t("Found in conversations")} says={t("Does this keep them from buying? Only what you say yes to is counted. Keys: y for yes, n for no.")}>
      <ul className={styles.plain} aria-label={t("Found in conversations")}>
        {rows.map((mention) => (
          <li key={mention.id}>
            <Proposal mention={mention} barriers={barriers} />
          </li>
        ))}
      </ul>
      {pages.hasNextPage && (
        <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {t("Show more")}
        </Button>
      )}
    </Sheet>
  );
}

function Proposal({ mention, barriers }: { mention: BarrierMention; barriers: readonly Barrier[] }) {
  const { t } = useTranslation();
  const { run, busy } = useBarrierDeeds();
  const alike = barriers.filter(({ kind, state }) => kind === mention.kind && state !== "gone");
  const [barrierId, setBarrier] = useState(alike[0]?.id ?? "");
  const decide = (state: "confirmed" | "dismissed") =>
    void run("decideBarrierMention", { params: { id: mention.id }, body: { state, ...(state === "confirmed" && barrierId !== "" && { barrierId }) } });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget) return;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "y" || event.key === "n") focusBeside(event.currentTarget, 1, () => decide(event.key === "y" ? "confirmed" : "dismissed"));
    else if (move) focusBeside(event.currentTarget, move);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <article
      className={styles.proposal}
      tabIndex={0}
      aria-label={t("{{kind}}: {{name}}", { kind: kindName(mention.kind, t), name: mention.customerName })}
      onKeyDown={onKeyDown}
    >
      <p className={styles.line}>
        <Chip meaning="waiting">{kindName(mention.kind, t)}</Chip>
        {mention.conversationId ? (
          <Link to="/inbox/$view/$conversationId" params={{ view: "all", conversationId: mention.conversationId }} className={styles.name}>
            {mention.customerName}
          </Link>
        ) : (
          <span>{mention.customerName}</span>
        )}
        {mention.money && <span className="numbers">{moneyText(mention.money)}</span>}
      </p>
      <blockquote className={styles.words}>{mention.quote}</blockquote>
      <div className={styles.deeds}>
        {alike.length > 1 && (
          <NativeSelect
            size="xs"
            aria-label={t("Which barrier it is")}
            value={barrierId}
            data={alike.map((one) => ({ value: one.id, label: barrierName(one, t) }))}
            onChange={(event) => setBarrier(event.currentTarget.value)}
          />
        )}
        <Button size="compact-sm" variant="default" loading={busy} onClick={() => decide("confirmed")}>
          {t("Yes, it does")}
        </Button>
        <Button size="compact-sm" variant="subtle" color="gray" loading={busy} onClick={() => decide("dismissed")}>
          {t("No, it does not")}
        </Button>
      </div>
    </article>
  );
}

/** The next one has the keyboard, before this one goes. */
function focusBeside(here: HTMLElement, by: number, then: () => void = () => {}): void {
  const beside = by > 0 ? here.parentElement?.nextElementSibling : here.parentElement?.previousElementSibling;
  beside?.querySelector<HTMLElement>("article")?.focus();
  then();
}
