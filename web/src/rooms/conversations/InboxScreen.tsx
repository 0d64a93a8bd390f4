import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { Suspense, lazy, useEffect, useState, type CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import { useTitle } from "../../ui/useTitle.ts";
import { Fresh, useIsFresh } from "./Fresh.tsx";
import { openedOf } from "./data/queries.ts";
import { useHearing } from "./data/hearing.ts";
import { useOrdered } from "./data/order.ts";
import { InboxContext } from "./inbox.ts";
import styles from "./InboxScreen.module.css";
import { InboxKeys } from "./keys/InboxKeys.tsx";
import { Divider } from "./layout/Divider.tsx";
import { usePersonShown } from "./layout/usePersonShown.ts";
import { useWidths } from "./layout/widths.ts";
import { ListPane } from "./list/ListPane.tsx";
import { useChoosing } from "./list/useChoosing.ts";
import { useRows } from "./list/useRows.ts";
import { ViewColumn } from "./list/ViewColumn.tsx";
import { viewOf } from "./rules.ts";
import { NothingOpen } from "./thread/NothingOpen.tsx";
import { useInboxValue } from "./useInboxValue.ts";

/** The list is there first; what is beside it follows while one looks at it. */
const loadPanes = () => Promise.all([import("./thread/ThreadPane.tsx"), import("./person/PersonPane.tsx")]);
const ThreadPane = lazy(async () => ({ default: (await loadPanes())[0].ThreadPane }));
const PersonPane = lazy(async () => ({ default: (await loadPanes())[1].PersonPane }));
const Pickers = lazy(async () => ({ default: (await import("./pickers/Pickers.tsx")).Pickers }));
const NewConversation = lazy(async () => ({ default: (await import("./writing/NewConversation.tsx")).NewConversation }));

/** The heart of the desk: the list, the thread and the person, side by side; on a phone one at a time. */
export function InboxScreen() {
  const { t } = useTranslation();
  const { view: viewParam = "mine", conversationId: openId = null } = useParams({ strict: false });
  const view = useOrdered(viewOf(viewParam));
  const of = useRows(view);
  const choosing = useChoosing(of, openId);
  const { inbox, picking, stopPicking, writing } = useInboxValue({ view, openId, rows: of.rows });
  const [starting, setStarting] = useState(false);
  const { widths, setWidth } = useWidths();
  const person = usePersonShown();
  const client = useQueryClient();
  const isFresh = useIsFresh() && openId === null;
  const { data: opened } = useQuery({ ...openedOf(openId ?? "", client), enabled: openId !== null });
  useHearing(inbox.me.person.id);
  useTitle(opened?.conversation.subject || t("Inbox"));
  useCursorOnOpen(openId, choosing.focus);
  useEffect(() => void loadPanes(), []);

  const pane = openId === null ? "list" : person.isShown && person.isOver ? "person" : "thread";
  const sizes = { "--list": `${widths.list}px`, "--person": `${widths.person}px` } as CSSProperties;
  return (
    <InboxContext value={inbox}>
      <div className={styles.inbox} data-pane={pane} data-person={(openId !== null && person.isShown) || undefined} style={sizes}>
        <ViewColumn />
        {isFresh ? (
          <Fresh />
        ) : (
          <>
            <ListPane of={of} choosing={choosing} onWrite={() => setStarting(true)} />
            <Divider pane="list" width={widths.list} label={t("Width of the list")} onWidth={setWidth} />
            {openId === null ? (
              <NothingOpen />
            ) : (
              <Suspense fallback={<section aria-busy />}>
                <ThreadPane key={openId} id={openId} wish={writing?.id === openId ? writing : null} onPerson={person.toggle} />
              </Suspense>
            )}
          </>
        )}
        {openId !== null && person.isShown && (
          <>
            <Divider pane="person" width={widths.person} label={t("Width of the customer’s pane")} after onWidth={setWidth} />
            <Suspense fallback={<aside aria-busy />}>
              <PersonPane conversationId={openId} onClose={person.hide} />
            </Suspense>
          </>
        )}
        <InboxKeys
          inbox={inbox}
          choosing={choosing}
          of={of}
          openRow={opened?.conversation}
          onWrite={() => setStarting(true)}
          onPerson={person.toggle}
          busy={picking !== null || starting}
        />
        <Suspense>
          {picking && <Pickers picking={picking} onClose={stopPicking} />}
          {starting && <NewConversation onClose={() => setStarting(false)} />}
        </Suspense>
      </div>
    </InboxContext>
  );
}

/** The keyboard's row is the one that is open, wherever it was opened from. */
function useCursorOnOpen(openId: string | null, focus: (id: string) => void): void {
  useEffect(() => {
    if (openId !== null) focus(openId);
    // The list may change under an open conversation without taking the keyboard back to it.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [openId]);
}
