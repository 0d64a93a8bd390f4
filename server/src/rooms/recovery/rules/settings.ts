import type { RecoverySettings } from "@guli/contract";
import { currencyOf } from "./money.ts";
import { TABLE_SOURCE, tableFor } from "./proposing.ts";

/** What was chosen, and the defaults for the rest. */
export function settingsFrom(chosen: Partial<RecoverySettings>, timeZone: string): RecoverySettings {
  const currency = chosen.currency ?? currencyOf(timeZone);
  return { ...DEFAULTS, currency, amends: tableFor(currency), ...chosen };
}

const DEFAULTS: Omit<RecoverySettings, "currency" | "amends"> = {
  triggers: {
    promise: { on: true, mood: "dissatisfied" },
    answer: { on: true, satisfaction: 2, ease: 3, less: true },
    anger: { on: true, first: false },
    effort: { on: true, sum: 6 },
  },
  hours: { own: 2, fix: 24, apologise: 4, options: 24, amends: 24, "follow-up": 24 },
  followUpDays: 3,
  silentDays: 7,
  voucherDays: 180,
  singleLimit: null,
  recentlyDays: 30,
  source: TABLE_SOURCE,
};
