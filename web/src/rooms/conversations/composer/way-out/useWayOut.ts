import type { ConversationRow, WayOut } from "@guli/contract";
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { ask } from "../../../../asking.ts";
import { useNow } from "../../../../ui/now.ts";
import { compareInstants } from "../../rules.ts";

/** What may be sent to the customer just now. Mail and the chat on the site have no rules to be asked for; undefined until it is known. */
export function useWayOut({ id, channel, lastCustomerMessageAt }: ConversationRow): WayOut | undefined {
  const asked = channel.kind !== "email" && channel.kind !== "chat";
  const { data, refetch } = useQuery({ ...ask("readWayOut", { params: { id } }), enabled: asked });
  const now = useNow();
  /** Whoever writes opens the window again. */
  useEffect(() => {
    if (asked) void refetch();
  }, [asked, refetch, lastCustomerMessageAt]);
  const isOver = data?.open === true && data.freeUntil !== null && compareInstants(data.freeUntil, now) <= 0;
  return isOver ? { ...data, open: false, why: "window-closed" } : data;
}
