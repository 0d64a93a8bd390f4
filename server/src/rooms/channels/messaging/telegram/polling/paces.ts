/** How quickly bots are asked for news, in milliseconds. Tests hurry. */
export type Paces = {
  lookMs: number;
  heardMs: number;
  /** How long Telegram keeps the line open while there is no news, in seconds. */
  waitSeconds: number;
  /** After a passing trouble: at first, and at most. */
  retryMs: number;
  retryMostMs: number;
  /** After one that a person has to mend. */
  slowMs: number;
  slowMostMs: number;
  /** So long two programs that ask the same bot have to leave each other alone before it counts as over. */
  calmMs: number;
  /** Chance in [0, 1), so that all bots do not come back in the same moment. */
  chance(): number;
};

export const usualPaces: Paces = {
  lookMs: 5000,
  heardMs: 1000,
  waitSeconds: 50,
  retryMs: 1000,
  retryMostMs: 60_000,
  slowMs: 30_000,
  slowMostMs: 300_000,
  calmMs: 60_000,
  chance: Math.random,
};
