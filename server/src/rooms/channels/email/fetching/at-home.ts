/** Our own database or disk did not do its part: nothing is wrong with the mailbox, and nothing in it may be acknowledged or passed over. */
export class TroubleAtHome extends Error {}

/** Do something with our own database, so that its troubles are not taken for the mailbox's. */
export function atHome<T>(work: Promise<T>): Promise<T> {
  return work.catch((cause: unknown) => {
    throw new TroubleAtHome("our own database or disk did not answer", { cause });
  });
}
