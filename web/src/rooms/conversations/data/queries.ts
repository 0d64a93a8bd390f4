import type { OpenedConversation } from "@guli/contract";
import { infiniteQueryOptions, queryOptions, type QueryClient } from "@tanstack/react-query";
import { call, callWith, type Answer } from "../../../api.ts";
import { keyOf } from "../../../asking.ts";
import { orderOf, type View } from "../rules.ts";
import { mergeOpened, withEarlier } from "../thread/merging.ts";
import { newest } from "./known-rows.ts";
import { takeMarks } from "./read-marks.ts";

export const PAGES = "listConversations";
const ROWS_A_PAGE = 50;

/** A view of the inbox, page by page. */
export function pagesOf(view: View) {
  return infiniteQueryOptions({
    queryKey: [PAGES, view] as const,
    queryFn: async ({ pageParam, signal }) => {
      const query = { ...view, order: orderOf(view), limit: ROWS_A_PAGE, ...(pageParam === undefined ? {} : { cursor: pageParam }) };
      const page = (await callWith(PAGES, { query }, signal)) as Answer<typeof PAGES>;
      takeMarks(page.rows, page.readAt);
      return { ...page, rows: page.rows.map(newest) };
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export const openedKey = (id: string) => keyOf("openConversation", { params: { id } });

/** An open conversation; what is fetched anew keeps the earlier messages that had been scrolled to. */
export function openedOf(id: string, client: QueryClient) {
  return queryOptions({
    queryKey: openedKey(id),
    queryFn: async ({ signal }) => {
      const fresh = (await callWith("openConversation", { params: { id } }, signal)) as OpenedConversation;
      takeMarks([{ id }], fresh.readAt === null ? {} : { [id]: fresh.readAt });
      return mergeOpened(client.getQueryData<OpenedConversation>(openedKey(id)), { ...fresh, conversation: newest(fresh.conversation) });
    },
  });
}

/** Fetch the messages before those that are shown. */
export async function fetchEarlier(client: QueryClient, id: string): Promise<void> {
  const before = client.getQueryData<OpenedConversation>(openedKey(id))?.earlier;
  if (!before) return;
  const page = await call("listMessages", { params: { id }, query: { before } });
  updateOpened(client, id, (opened) => withEarlier(opened, page));
}

export function updateOpened(client: QueryClient, id: string, change: (opened: OpenedConversation) => OpenedConversation): void {
  client.setQueryData<OpenedConversation>(openedKey(id), (opened) => opened && change(opened));
}
