import type { ConversationRow, Me } from "@guli/contract";
import { createContext, use } from "react";
import type { ChangeRows } from "./data/changing.ts";
import type { View } from "./rules.ts";

export type PickerKind = "assign" | "snooze" | "tag" | "priority";

/** What every part of the inbox needs to know: whose it is, what is on the screen, and the ways to change it. */
export type Inbox = {
  me: Me;
  view: View;
  openId: string | null;
  /** Light agents read and write notes only. */
  mayAnswer: boolean;
  open: (id: string) => void;
  /** Open a conversation with the cursor where a reply or a note is written. */
  write: (id: string, kind: "reply" | "note") => void;
  close: () => void;
  /** A conversation is done with for now: open the next one, if that is how this person works. */
  goOn: (id: string) => void;
  change: ChangeRows;
  /** Ask for an assignee, a time, tags or a priority for these conversations. */
  pick: (kind: PickerKind, rows: readonly ConversationRow[]) => void;
  resolve: (rows: readonly ConversationRow[]) => void;
  reopen: (rows: readonly ConversationRow[]) => void;
  setSpam: (rows: readonly ConversationRow[], spam: boolean) => void;
  markUnread: (rows: readonly ConversationRow[]) => void;
};

export const InboxContext = createContext<Inbox | null>(null);

export function useInbox(): Inbox {
  const inbox = use(InboxContext);
  if (!inbox) throw new Error("This part stands only in the inbox.");
  return inbox;
}
