import type { ConversationRow, OpenedConversation } from "@guli/contract";
import type { QueryClient } from "@tanstack/react-query";
import type { View } from "../rules.ts";
import { newest } from "./known-rows.ts";
import { placed, type Pages } from "./placing.ts";
import { PAGES, openedKey, updateOpened } from "./queries.ts";

type Way = { me: string; /** One's own change, shown before the desk has given it a version. */ own?: boolean };

/** Show a row as it is now wherever it stands: in every view that has been fetched and in the open thread. */
export function showRow(client: QueryClient, given: ConversationRow, { me, own = false }: Way): void {
  const row = own ? given : newest(given);
  for (const [key] of client.getQueriesData<Pages>({ queryKey: [PAGES] })) {
    client.setQueryData<Pages>(key, (pages) => pages && placed(pages, row, { view: key[1] as View, me, own }));
  }
  updateOpened(client, row.id, (opened) => {
    const older = own ? opened.conversation.version > row.version : opened.conversation.version >= row.version;
    return older ? opened : { ...opened, conversation: row };
  });
}

/** The row as some view or the open thread has it. */
export function shownRow(client: QueryClient, id: string): ConversationRow | undefined {
  for (const [, pages] of client.getQueriesData<Pages>({ queryKey: [PAGES] })) {
    const found = pages?.pages.flatMap(({ rows }) => rows).find((row) => row.id === id);
    if (found) return found;
  }
  return client.getQueryData<OpenedConversation>(openedKey(id))?.conversation;
}
