import type { ConversationRow } from "@guli/contract";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { rowsOf } from "../data/placing.ts";
import { pagesOf } from "../data/queries.ts";
import type { View } from "../rules.ts";

export type Rows = {
  rows: ConversationRow[];
  ids: string[];
  /** Whether there is nothing to show yet, not even an empty view. */
  isPending: boolean;
  error: Error | null;
  hasMore: boolean;
  isFetchingMore: boolean;
  fetchMore: () => void;
  again: () => void;
};

/** The rows of a view, as many as have been scrolled to. */
export function useRows(view: View): Rows {
  const asked = useInfiniteQuery(pagesOf(view));
  const rows = useMemo(() => rowsOf(asked.data), [asked.data]);
  return {
    rows,
    ids: useMemo(() => rows.map(({ id }) => id), [rows]),
    isPending: asked.isPending,
    error: asked.data ? null : asked.error,
    hasMore: asked.hasNextPage,
    isFetchingMore: asked.isFetchingNextPage,
    fetchMore: () => void asked.fetchNextPage(),
    again: () => void asked.refetch(),
  };
}
