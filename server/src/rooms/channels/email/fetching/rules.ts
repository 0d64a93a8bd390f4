import { isBefore, minus, type Instant } from "../../../../core/clock.ts";
import type { Paces } from "./paces.ts";

/** How far a folder has been read. */
export type Position = {
  uidValidity: number;
  lastUid: number;
  /** The highest UID when the folder was first seen: what is older than `since` up to here was there before us, and is left alone. */
  firstUntil: number;
};

export type Sized = { uid: number; size: number; arrivedAt: Instant };

/** Where to go on. A folder that was made anew (another UIDVALIDITY) is read from the start: what is known already is recognised by its content. */
export function goOnFrom(known: Position | undefined, folder: { uidValidity: number; uidNext: number }): Position {
  if (known?.uidValidity === folder.uidValidity) return known;
  return { uidValidity: folder.uidValidity, lastUid: 0, firstUntil: folder.uidNext - 1 };
}

/** IMAP knows whole seconds, and the server's clock is not ours: rather a mail too many than one too few. */
const SLACK = { minutes: 1 };

/** Whether a mail is to be taken in, or was there before us. */
export function isOurs({ uid, arrivedAt }: Sized, { firstUntil }: Position, since: Instant | null): boolean {
  return uid > firstUntil || since === null || !isBefore(arrivedAt, minus(since, SLACK));
}

const MOST_MAILS = 50;
const MOST_BYTES = 8 * 1024 * 1024;

/** Cut a list into batches that fit into memory together; what is too large to be fetched whole weighs little, since only its head is. */
export function inBatches(mails: Sized[], maxMailBytes: number): Sized[][] {
  const batches: Sized[][] = [];
  let weight = 0;
  for (const mail of mails) {
    const own = mail.size > maxMailBytes ? 0 : mail.size;
    const batch = batches.at(-1);
    if (batch && batch.length < MOST_MAILS && weight + own <= MOST_BYTES) {
      batch.push(mail);
      weight += own;
    } else {
      batches.push([mail]);
      weight = own;
    }
  }
  return batches;
}

/** What is wrong with a mailbox, in code words that the settings page knows. */
export type Trouble = "auth-failed" | "refused" | "dns-failed" | "timed-out" | "tls-failed" | "folder-missing" | "host-forbidden";

const needsPerson = (trouble: Trouble): boolean => trouble === "auth-failed" || trouble === "folder-missing" || trouble === "host-forbidden";

/** A passing trouble is worth a few tries before a person is told that it is broken. */
const FORGIVEN = 3;

export function stateAfter(trouble: Trouble, failures: number): "trying" | "broken" {
  return needsPerson(trouble) || failures > FORGIVEN ? "broken" : "trying";
}

/** How long to wait before the next try: twice as long each time, up to a bound, and not to the second. */
export function waitAfter({ trouble, failures }: { trouble: Trouble | null; failures: number }, paces: Paces): number {
  const [first, most] = trouble && needsPerson(trouble) ? [paces.slowMs, paces.slowMostMs] : [paces.retryMs, paces.retryMostMs];
  return Math.min(first * 2 ** Math.min(failures - 1, 20), most) * (0.75 + paces.chance() / 2);
}
