/** How quickly fetching goes about its work, in milliseconds. Tests hurry. */
export type Paces = {
  /** How often the list of mailboxes is looked at, and at most how often when something was said to have changed. */
  lookMs: number;
  heardMs: number;
  /** How often a mailbox is asked although IDLE should have told: the safety net. */
  pollMs: number;
  /** How long a connection is quiet before it goes into IDLE. */
  settleMs: number;
  /** IDLE is renewed before servers (30 minutes) and routers in between lose patience. */
  idleMs: number;
  /** The longest that the server may take to answer one command. */
  commandMs: number;
  /** After a passing trouble: at first, and at most. */
  retryMs: number;
  retryMostMs: number;
  /** After one that a person has to mend; too many wrong passwords lock a mailbox. */
  slowMs: number;
  slowMostMs: number;
  /** Chance in [0, 1), so that mailboxes at one provider do not all come back in the same moment. */
  chance(): number;
};

export const usualPaces: Paces = {
  lookMs: 5000,
  heardMs: 1000,
  pollMs: 60_000,
  settleMs: 500,
  idleMs: 9 * 60_000,
  commandMs: 60_000,
  retryMs: 1000,
  retryMostMs: 300_000,
  slowMs: 300_000,
  slowMostMs: 1_800_000,
  chance: Math.random,
};
