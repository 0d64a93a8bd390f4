import type { Story, StoryState } from "@guli/contract";
import { Button, SegmentedControl } from "@mantine/core";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { askPages, useAsk } from "../../../asking.ts";
import { formatNumber } from "../../../formats/index.ts";
import { mayAs, useMe } from "../../../session.ts";
import { useShortcut } from "../../../shell/shortcuts.ts";
import { Sheet } from "../../../ui/Page.tsx";
import styles from "../mouth.module.css";
import { StoryCard } from "./StoryCard.tsx";
import { StorySettingsSheet } from "./StorySettingsSheet.tsx";

/** What people tell: nothing of it is shown before somebody here has read it. */
export function StoriesPart() {
  const { t } = useTranslation();
  const [state, setState] = useState<StoryState>("waiting");
  const { data: counts } = useAsk("countStories");
  const pages = useInfiniteQuery({ ...askPages("listStories", { query: { state } }), placeholderData: keepPreviousData });
  const rows = pages.data?.pages.flatMap((page) => page.rows) ?? [];
  const many = (of: StoryState) => formatNumber(counts?.[of] ?? 0);
  const me = useMe();
  return (
    <>
      <Sheet
        title={t("Stories")}
        says={t("Read each before it is shown. You can hide what names a person; nothing else of somebody’s words can be changed.")}
        actions={
          <SegmentedControl
            aria-label={t("Which ones")}
            value={state}
            data={[
              { value: "waiting", label: t("Waiting ({{many}})", { many: many("waiting") }) },
              { value: "shown", label: t("Shown ({{many}})", { many: many("shown") }) },
              { value: "declined", label: t("Not shown ({{many}})", { many: many("declined") }) },
            ]}
            onChange={(value) => setState(value as StoryState)}
          />
        }
      >
        {pages.data && rows.length === 0 && <p className={styles.soft}>{state === "waiting" ? t("No story waits to be read.") : t("There are none yet.")}</p>}
        <Queue rows={rows} mayDecide={mayAs(me, "agent")} />
        {pages.hasNextPage && (
          <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
            {t("Show more")}
          </Button>
        )}
      </Sheet>
      {mayAs(me, "lead") && <StorySettingsSheet />}
    </>
  );
}

/** One story after the other, with the keyboard alone: j and k go on and back. */
function Queue({ rows, mayDecide }: { rows: readonly Story[]; mayDecide: boolean }) {
  const { t } = useTranslation();
  const [at, setAt] = useState<string | null>(null);
  const here = rows.find(({ id }) => id === at)?.id ?? rows[0]?.id ?? null;
  const go = (by: 1 | -1) => {
    const next = rows[rows.findIndex(({ id }) => id === here) + by];
    if (!next) return;
    setAt(next.id);
    document.getElementById(`story-${next.id}`)?.focus();
  };
  const group = t("Stories");
  useShortcut("j", t("Next story"), () => go(1), { group });
  useShortcut("k", t("Previous story"), () => go(-1), { group });
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <StoryCard key={`${row.id} ${row.state}`} row={row} isHere={row.id === here} mayDecide={mayDecide} onHere={() => setAt(row.id)} />
      ))}
    </ul>
  );
}
