import type { ConversationRow } from "@guli/contract";
import { useTranslation } from "react-i18next";
import { useShortcut } from "../../../shell/shortcuts.ts";
import { dismiss, useToasts } from "../../../shell/toast.ts";
import type { Inbox } from "../inbox.ts";
import type { Choosing } from "../list/useChoosing.ts";
import type { Rows } from "../list/useRows.ts";
import { DeedKeys } from "./DeedKeys.tsx";
import { MovingKeys } from "./MovingKeys.tsx";

export type KeysGiven = {
  inbox: Inbox;
  choosing: Choosing;
  of: Rows;
  /** The conversation that is open, which need not stand in the list. */
  openRow: ConversationRow | undefined;
  onWrite: () => void;
  onPerson: () => void;
  /** Whether a dialog has the keyboard. */
  busy: boolean;
};

/** All of the inbox by keyboard: moving, choosing, doing something with what is chosen or open, and taking it back. */
export function InboxKeys(given: KeysGiven) {
  return (
    <>
      <MovingKeys {...given} />
      <DeedKeys {...given} />
      <UndoKey />
    </>
  );
}

/** As mod+Z, for those who live on single keys. */
function UndoKey(): null {
  const { t } = useTranslation();
  const last = useToasts().findLast(({ kind, action }) => kind === "done" && action);
  const undo = () => {
    if (!last) return;
    dismiss(last.id);
    last.action?.run();
  };
  useShortcut("z", t("Undo the last step"), undo, { group: t("Everywhere"), off: !last });
  return null;
}
