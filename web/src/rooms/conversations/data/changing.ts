import type { ConversationRow } from "@guli/contract";
import { useQueryClient, type QueryClient } from "@tanstack/react-query";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { call } from "../../../api.ts";
import { isRefusal, sentenceOf } from "../../../failures.ts";
import { toastTrouble, toastUndo } from "../../../shell/toast.ts";
import { applied, collision, inverse, type Change } from "./changes.ts";
import { useSaysCollision, type SaysCollision } from "./collision-words.ts";
import { knownRow } from "./known-rows.ts";
import { showRow } from "./showing.ts";

const MOST_AT_ONCE = 100;

/** `said` tells what was done; without it nothing is said and nothing can be undone. */
export type ChangeRows = (rows: readonly ConversationRow[], change: Change, said?: string) => void;
type Hands = { client: QueryClient; me: string; t: TFunction; saysCollision: SaysCollision };

/**
 * Change conversations: shown at once, with a way back. What somebody else has changed in the meantime is not trodden on but
 * shown as it is now.
 */
export function useChangeRows(me: string): ChangeRows {
  const client = useQueryClient();
  const { t } = useTranslation();
  const saysCollision = useSaysCollision(me);
  return (rows, change, said) => void changeRows({ client, me, t, saysCollision }, { rows, change, said });
}

type Wish = { rows: readonly ConversationRow[]; change: Change; said: string | undefined };

async function changeRows(hands: Hands, wish: Wish): Promise<void> {
  const { rows, change, said } = wish;
  const { t } = hands;
  for (const row of rows) showRow(hands.client, applied(row, change), { me: hands.me, own: true });
  const takeToastAway = said === undefined ? () => undefined : toastUndo(said, () => void undo(hands, rows, change));
  try {
    const [only, another] = rows;
    const now = only && !another ? await changeOne(hands, only, change) : await changeMany(rows, change);
    for (const row of now) showRow(hands.client, row, { me: hands.me });
    if (now.length === 0) takeToastAway();
  } catch (error) {
    takeToastAway();
    for (const row of rows) showRow(hands.client, row, { me: hands.me, own: true });
    toastTrouble(t(sentenceOf(error)), { label: t("Try again"), run: () => void changeRows(hands, wish) });
  }
}

/** Tries again by itself where what has changed since is another matter. Nothing comes back where it was stopped. */
async function changeOne(hands: Hands, row: ConversationRow, change: Change): Promise<ConversationRow[]> {
  const { t } = hands;
  try {
    return [await call("changeConversation", { params: { id: row.id }, body: { ...change, ifVersion: row.version } })];
  } catch (error) {
    if (!isRefusal(error, "conversation.changed")) throw error;
    const { conversation: now } = await call("openConversation", { params: { id: row.id } });
    const trodden = collision(row, now, change);
    if (trodden === null) return changeOne(hands, now, change);
    showRow(hands.client, row, { me: hands.me, own: true });
    showRow(hands.client, now, { me: hands.me });
    const anyway = () => void changeRows(hands, { rows: [now], change, said: undefined });
    toastTrouble(hands.saysCollision(trodden, now), { label: t("Do it anyway"), run: anyway });
    return [];
  }
}

/** Each goes back to what it was itself; those that go back the same way go together. */
async function undo(hands: Hands, rows: readonly ConversationRow[], change: Change): Promise<void> {
  const { t } = hands;
  for (const [way, those] of Map.groupBy(rows, (row) => JSON.stringify(inverse(row, change)))) {
    const back = JSON.parse(way) as Change;
    for (const row of those) {
      const shown = { ...applied(knownRow(row.id) ?? row, back), waitingSince: row.waitingSince };
      showRow(hands.client, shown, { me: hands.me, own: true });
    }
    try {
      for (const row of await changeMany(those, back)) showRow(hands.client, row, { me: hands.me });
    } catch (error) {
      toastTrouble(t(sentenceOf(error)), { label: t("Try again"), run: () => void undo(hands, those, change) });
    }
  }
}

async function changeMany(rows: readonly ConversationRow[], change: Change): Promise<ConversationRow[]> {
  const [only, another] = rows;
  if (only && !another) return [await call("changeConversation", { params: { id: only.id }, body: change })];
  const { subject: _, ...shared } = change;
  const changed: ConversationRow[] = [];
  for (let from = 0; from < rows.length; from += MOST_AT_ONCE) {
    const ids = rows.slice(from, from + MOST_AT_ONCE).map(({ id }) => id);
    changed.push(...(await call("changeMany", { body: { ids, change: shared } })).rows);
  }
  return changed;
}
