import { useVirtualizer } from "@tanstack/react-virtual";
import { IconArrowUp } from "@tabler/icons-react";
import { useEffect, useRef, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Row } from "./Row.tsx";
import styles from "./RowList.module.css";
import type { Rows } from "./useRows.ts";
import { useSteadyScroll } from "./useSteadyScroll.ts";

const ROW_HEIGHT = 102;
const ROWS_AHEAD = 12;

type Props = {
  of: Rows;
  label: string;
  viewParam: string;
  openId: string | null;
  cursorId: string | null;
  /** Counts up when the keyboard wants the cursor's row to have the focus. */
  focusWish: number;
  chosen: ReadonlySet<string>;
  mayChoose: boolean;
  onChoose: (id: string, range: boolean) => void;
  onFocus: (id: string) => void;
};

/** The rows in sight, and a few more: as quick with a hundred thousand as with ten. */
export function RowList({ of, label, viewParam, openId, cursorId, focusWish, chosen, mayChoose, onChoose, onFocus }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const { rows, ids, hasMore, isFetchingMore, fetchMore } = of;
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
    getItemKey: (index) => ids[index] ?? index,
  });
  const steady = useSteadyScroll(ids, scroller, ROW_HEIGHT);
  const shown = virtualizer.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && !isFetchingMore && last >= rows.length - ROWS_AHEAD) fetchMore();
  }, [hasMore, isFetchingMore, last, rows.length, fetchMore]);
  const hadFocus = useFocusOnCursor(scroller, { cursorId, focusWish, keeps: openId === null, show: (id) => virtualizer.scrollToIndex(ids.indexOf(id)) });

  return (
    <div className={styles.place}>
      <NewRows count={steady.came} onPress={steady.toTop} />
      <div
        ref={scroller}
        className={styles.scroller}
        onScroll={steady.onScroll}
        onFocus={() => (hadFocus.current = true)}
        onBlur={(event) => (hadFocus.current = event.relatedTarget === null && hadFocus.current)}
      >
        <ul className={styles.list} aria-label={label} style={{ blockSize: virtualizer.getTotalSize() }}>
          {shown.map(({ index, start, key }) => {
            const row = rows[index];
            return (
              row && (
                <li
                  key={key}
                  className={styles.item}
                  style={{ blockSize: ROW_HEIGHT, translate: `0 ${start}px` }}
                  aria-posinset={index + 1}
                  aria-setsize={hasMore ? -1 : rows.length}
                >
                  <Row
                    row={row}
                    viewParam={viewParam}
                    isOpen={row.id === openId}
                    isCursor={row.id === cursorId}
                    isChosen={chosen.has(row.id)}
                    mayChoose={mayChoose}
                    onChoose={onChoose}
                    onFocus={onFocus}
                  />
                </li>
              )
            );
          })}
        </ul>
      </div>
    </div>
  );
}

function NewRows({ count, onPress }: { count: number; onPress: () => void }): ReactNode {
  const { t } = useTranslation();
  return (
    <div role="status" className={styles.news}>
      {count > 0 && (
        <button type="button" className={styles.pill} onClick={onPress}>
          <IconArrowUp size={16} aria-hidden />
          {t("{{count}} new", { count })}
        </button>
      )}
    </div>
  );
}

type Cursor = {
  cursorId: string | null;
  focusWish: number;
  /** Whether the focus stays in the list when its row goes: nothing is open that it could belong to. */ keeps: boolean;
  show: (id: string) => void;
};

/** The keyboard's row gets the focus when asked for, and when the row that had it has gone. */
function useFocusOnCursor(scroller: React.RefObject<HTMLElement | null>, { cursorId, focusWish, keeps, show }: Cursor) {
  const hadFocus = useRef(false);
  const wished = useRef(focusWish);
  useEffect(() => {
    const lost = keeps && hadFocus.current && document.activeElement === document.body;
    if (cursorId === null || (wished.current === focusWish && !lost)) return;
    wished.current = focusWish;
    show(cursorId);
    const focus = () => scroller.current?.querySelector<HTMLElement>(`[data-row="${cursorId}"]`)?.focus({ preventScroll: true });
    /** At once where it is in sight: the next key may be Enter. */
    focus();
    const frame = requestAnimationFrame(focus);
    return () => cancelAnimationFrame(frame);
  });
  return hadFocus;
}
