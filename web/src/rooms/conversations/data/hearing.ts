import type { OpenedConversation, ViewCounts } from "@guli/contract";
import { useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { keyOf } from "../../../asking.ts";
import { useLive, type LiveOf } from "../../../live.ts";
import { knownRow, newest } from "./known-rows.ts";
import { PAGES, openedKey, updateOpened } from "./queries.ts";
import { setMark } from "./read-marks.ts";
import { showRow } from "./showing.ts";

const COUNT_PAUSE_MS = 1500;

/** Bring what the desk tells into everything that the inbox has on the screen or keeps for later. */
export function useHearing(me: string): void {
  const client = useQueryClient();
  const recount = useRecount(client);
  useLive("conversation", (event) => {
    const concernsMe = event.row.assigneeId === me || knownRow(event.row.id)?.assigneeId === me;
    showRow(client, newest(event.row), { me });
    /** Also what is not a message leaves a line in the thread: fetched now if it is open, else when it is opened. */
    void client.invalidateQueries({ queryKey: openedKey(event.row.id) });
    if (concernsMe) recount();
  });
  useLive("counts", ({ counts }) => {
    client.setQueryData<ViewCounts>(keyOf("countViews"), (known) => known && { ...known, ...counts });
  });
  useLive("mentioned", (event) => {
    if (event.personId !== me) return;
    recount();
    void client.invalidateQueries({ queryKey: [PAGES, { view: "mentions" }] });
  });
  useLive("read", (event) => {
    if (event.personId !== me) return;
    setMark(event.conversationId, event.until);
    recount();
  });
  useLive("presence", (event) => showPresence(client, event));
}

function showPresence(client: QueryClient, { conversationId, presence }: LiveOf<"presence">): void {
  updateOpened(client, conversationId, (opened: OpenedConversation) => ({ ...opened, presence }));
}

/** What is mine and where I am mentioned only I can ask for; a burst of news asks once. */
function useRecount(client: QueryClient): () => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void client.invalidateQueries({ queryKey: keyOf("countViews") }), COUNT_PAUSE_MS);
  };
}
