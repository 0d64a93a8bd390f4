import type { NoticeKind } from "@guli/contract";
import { minus } from "../../core/clock.ts";
import type { Tx } from "../../core/desk.ts";
import { newId } from "../../core/ids.ts";
import { mayMail, waysFrom } from "./rules.ts";
import * as store from "./store.ts";

/** What is to be told, and to whom. */
export type ToTell = { personIds: string[]; kind: NoticeKind; params: Record<string, string>; conversationId: string | null; eventId: string };

/** A desk whose clocks have all run out at once does not fill everybody's mailbox. */
const LETTERS_PER_HOUR = 200;

/** Tell people something, each by the ways they have chosen. Told twice for the same event, it is told once. */
export async function tellPeople(tx: Tx, { personIds, kind, params, conversationId, eventId }: ToTell): Promise<void> {
  const people = [...new Set(personIds)];
  if (people.length === 0) return;
  const chosen = Map.groupBy(await store.chosenWays(tx, people), (one) => one.personId);
  const wayOf = (personId: string) => waysFrom(chosen.get(personId) ?? []).find((one) => one.kind === kind)!;
  const told = people.filter((personId) => wayOf(personId).inApp || wayOf(personId).byMail);
  const fresh = await store.insertNotices(
    tx,
    told.map((personId) => ({ id: newId(), personId, kind, params, conversationId, eventId })),
  );
  for (const { id: noticeId, personId } of fresh) {
    tx.record("notice.made", { desk: true }, { personId, noticeId });
    if (wayOf(personId).byMail) await mail(tx, { noticeId, personId, about: `${kind} ${conversationId ?? JSON.stringify(params)}`.slice(0, 300) });
  }
}

async function mail(tx: Tx, { noticeId, personId, about }: { noticeId: string; personId: string; about: string }): Promise<void> {
  if (!mayMail(await store.lastLetter(tx, personId, about), tx.now)) return;
  if ((await store.lettersSince(tx, minus(tx.now, { hours: 1 }))) >= LETTERS_PER_HOUR) return;
  await store.noteLetter(tx, personId, about);
  tx.enqueue("mail-notice", { noticeId, attempts: 1 }, { key: `notice:${noticeId}` });
}
