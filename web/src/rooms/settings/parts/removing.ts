import { useQueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { addressOf, headersFor, type RouteName } from "../../../api.ts";
import { useTell } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { toastTrouble, toastUndo } from "../../../shell/toast.ts";

/** Routes that take one thing away by its id. */
type Removal = Extract<
  RouteName,
  | "deleteTag"
  | "deletePromiseRule"
  | "deleteAutomation"
  | "deleteTeam"
  | "deleteSavedReply"
  | "deleteAttribute"
  | "deleteGuideCollection"
  | "deleteChannel"
  | "revokeToken"
  | "revokeSession"
  | "withdrawInvitation"
>;

/** For how long it can still be had back. */
const UNDO_MS = 8000;

/** What is out of sight but not yet gone: ids, shared by all lists so that a fetched list does not bring it back for a moment. */
let leaving: ReadonlySet<string> = new Set();
const watchers = new Set<() => void>();

/**
 * Take a thing off its list at once, and off the desk when nobody has wanted it back: `remove(tag.id, t("Tag deleted"))`.
 * Who closes the page meanwhile has meant it.
 */
export function useRemoving(route: Removal, list: RouteName): (id: string, said: string) => void {
  const { t } = useTranslation();
  const client = useQueryClient();
  const tell = useTell(route);
  return (id, said) => {
    const finish = async (): Promise<void> => {
      settle();
      try {
        await tell.mutateAsync({ params: { id } });
        await client.invalidateQueries({ queryKey: [list] });
      } catch (error) {
        toastTrouble(t(sentenceOf(error)));
      }
      setLeaving(id, false);
    };
    const onHide = () => void fetch(addressOf(route, { params: { id } }), { method: "DELETE", headers: headersFor("DELETE", false), keepalive: true });
    const timer = setTimeout(() => void finish(), UNDO_MS);
    const settle = (): void => {
      clearTimeout(timer);
      window.removeEventListener("pagehide", onHide);
      closeToast();
    };
    const takeBack = (): void => {
      settle();
      setLeaving(id, false);
    };
    window.addEventListener("pagehide", onHide, { once: true });
    setLeaving(id, true);
    const closeToast = toastUndo(said, takeBack, UNDO_MS);
  };
}

/** The rows without those that are on their way out. */
export function useStaying<T extends { id: string }>(rows: readonly T[]): T[] {
  const gone = useSyncExternalStore(
    (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    () => leaving,
  );
  return rows.filter((row) => !gone.has(row.id));
}

function setLeaving(id: string, is: boolean): void {
  const next = new Set(leaving);
  if (is) next.add(id);
  else next.delete(id);
  leaving = next;
  for (const changed of watchers) changed();
}
