import type { OpenedConversation } from "@guli/contract";
import { useEffect, useSyncExternalStore } from "react";
import { call } from "../../../api.ts";
import { markOf, setMark } from "../data/read-marks.ts";
import { compareInstants } from "../rules.ts";

/** What is on the screen of a window that one looks at has been read. `paused` while the newest is out of sight. */
export function useReading(opened: OpenedConversation | undefined, paused: boolean): void {
  const looking = useLooking();
  const id = opened?.conversation.id;
  const until = opened?.messages.at(-1)?.createdAt;
  useEffect(() => {
    if (!looking || paused || !id || !until) return;
    const before = markOf(id);
    if (before !== null && compareInstants(until, before) <= 0) return;
    setMark(id, until);
    /** Should it not arrive, the next look at the conversation says it again. */
    call("markRead", { params: { id }, body: { until } }).catch(() => setMark(id, before));
  }, [looking, paused, id, until]);
}

/** Whether somebody is in front of this window. */
export function useLooking(): boolean {
  return useSyncExternalStore(watchLooking, () => document.visibilityState === "visible" && document.hasFocus());
}

function watchLooking(changed: () => void): () => void {
  document.addEventListener("visibilitychange", changed);
  window.addEventListener("focus", changed);
  window.addEventListener("blur", changed);
  return () => {
    document.removeEventListener("visibilitychange", changed);
    window.removeEventListener("focus", changed);
    window.removeEventListener("blur", changed);
  };
}
