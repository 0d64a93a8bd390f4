import type { RecoveryStage } from "@guli/contract";
import { Button, NativeSelect } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useRef, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { askPages, useAsk } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { useMe } from "../../../session.ts";
import { useShortcut } from "../../../shell/shortcuts.ts";
import { Empty } from "../../../ui/Empty.tsx";
import { usePhone } from "../../../ui/phone.ts";
import { STAGE_ORDER, STAGES } from "../names.ts";
import styles from "../recovery.module.css";
import boardStyles from "./board.module.css";
import { Card } from "./Card.tsx";
import { nextCard, queryFor, type BoardSearch } from "./filtering.ts";

const ARROWS: readonly string[] = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"];

/** A column for each stage; on a phone, one of them at a time. The arrows go from card to card, Enter opens one. */
export function Board({ search, onStage }: { search: BoardSearch; onStage: (stage: RecoveryStage) => void }) {
  const { t } = useTranslation();
  const phone = usePhone();
  const place = useRef<HTMLDivElement>(null);
  const counted = useAsk("countRecoveries").data?.stages ?? [];
  const stage = search.stage ?? counted.find(({ count, stage: one }) => count > 0 && one !== "closed")?.stage ?? "own";
  const isFiltered = Boolean((search.shown && search.shown !== "all") || search.severity || search.cause);
  const move = (key: string) => moveIn(place.current, key);
  const group = t("Recoveries");
  useShortcut("j", t("To the next card"), () => move("ArrowDown"), { group });
  useShortcut("k", t("To the card before"), () => move("ArrowUp"), { group });
  const onKeyDown = (event: KeyboardEvent) => {
    if (!ARROWS.includes(event.key) || !(event.target as HTMLElement).matches("[data-card]")) return;
    event.preventDefault();
    move(event.key);
  };
  const countOf = (one: RecoveryStage) => counted.find((each) => each.stage === one)?.count ?? 0;
  return (
    <>
      {phone && (
        <NativeSelect
          className={boardStyles.stageChoice ?? ""}
          label={t("Stage")}
          value={stage}
          data={STAGE_ORDER.map((value) => ({ value, label: t("{{stage}}: {{many}}", { stage: t(STAGES[value]), many: countOf(value) }) }))}
          onChange={(event) => onStage(event.currentTarget.value as RecoveryStage)}
        />
      )}
      {/* Only to let the arrows go from card to card: every card is a link of its own. */}
      <div className={boardStyles.board} ref={place} onKeyDown={onKeyDown} role="group" aria-label={t("Board")} tabIndex={phone ? undefined : 0}>
        {(phone ? [stage] : STAGE_ORDER).map((one) => (
          <Column key={one} stage={one} search={search} count={isFiltered ? null : countOf(one)} late={counted.find((each) => each.stage === one)?.late ?? 0} />
        ))}
      </div>
    </>
  );
}

function moveIn(board: HTMLElement | null, key: string): void {
  const columns = [...(board?.querySelectorAll("[data-column]") ?? [])].map((column) => [...column.querySelectorAll<HTMLElement>("[data-card]")]);
  const column = columns.findIndex((cards) => cards.includes(document.activeElement as HTMLElement));
  const from = column === -1 ? null : { column, card: columns[column]!.indexOf(document.activeElement as HTMLElement) };
  const to = nextCard(
    columns.map(({ length }) => length),
    from,
    key,
  );
  if (to) columns[to.column]?.[to.card]?.focus();
}

type Given = { stage: RecoveryStage; search: BoardSearch; /** Null while the board is filtered. */ count: number | null; late: number };

function Column({ stage, search, count, late }: Given) {
  const { t } = useTranslation();
  const me = useMe().person.id;
  const pages = useInfiniteQuery(askPages("listRecoveries", { query: { ...queryFor(search, me), stage, limit: 20 } }));
  const rows = pages.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <section className={boardStyles.column} data-column={stage} aria-label={t(STAGES[stage])}>
      <h2 className={boardStyles.columnTitle}>
        {t(STAGES[stage])} {(count ?? rows.length) > 0 && <span className={`${styles.soft} numbers`}>{count ?? rows.length}</span>}
        {count !== null && late > 0 && <span className={boardStyles.late}>{t("late: {{many}}", { many: late })}</span>}
      </h2>
      {pages.error && <Empty picture="trouble" level={3} title={t(sentenceOf(pages.error))} />}
      {pages.data && rows.length === 0 && <p className={styles.soft}>{t("Nothing here")}</p>}
      <ul className={boardStyles.cards}>
        {rows.map((row) => (
          <Card key={row.id} row={row} />
        ))}
      </ul>
      {pages.hasNextPage && (
        <Button variant="default" size="compact-sm" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {t("Show more")}
        </Button>
      )}
    </section>
  );
}
