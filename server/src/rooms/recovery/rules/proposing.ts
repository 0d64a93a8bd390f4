import type { AmendsProposal, AmendsRule, Money, RecoverySettings } from "@guli/contract";
import { smallSum } from "./money.ts";
import type { State } from "./state.ts";

/** What the table proposes here: of each kind the first line that fits. A refund is as much as was lost in money. */
export function proposalsFor({ severity, earlier, cause, lost }: State, { amends, currency }: Pick<RecoverySettings, "amends" | "currency">): AmendsProposal[] {
  const fits = amends.filter(
    (rule) => rule.severity === severity && (rule.again === null || rule.again === earlier > 0) && (rule.cause === null || rule.cause === cause),
  );
  const seen = new Set<string>();
  return fits
    .filter(({ kind }) => !seen.has(kind) && seen.add(kind))
    .flatMap(({ kind, amount }): AmendsProposal[] => {
      if (kind === "word" || kind === "points") return [{ kind, money: null }];
      if (amount !== null) return [{ kind, money: { amount, currency } }];
      const whole = lostIn(lost?.money ?? null, currency);
      return whole ? [{ kind, money: whole }] : [];
    });
}

const lostIn = (money: Money | null, currency: string): Money | null => (money && money.currency === currency && money.amount > 0 ? money : null);

/**
 * The table that a business begins with. The research gives no amounts; it says when amends can help at all: satisfaction can be higher after an excellent
 * recovery (de Matos, Henrique, Rossi 2007), for a first and mild failure whose cause lay outside the firm's control (Magnini 2007), and an apology does more
 * than a small payment (Abeler 2009). So: a personal word where it is mild and first, more where it was grave, again, or ours.
 */
export function tableFor(currency: string): AmendsRule[] {
  const small = smallSum(currency);
  return [
    { severity: 1, kind: "word" },
    { severity: 1, again: true, cause: "ours", kind: "voucher", amount: small },
    { severity: 2, kind: "word" },
    { severity: 2, again: true, cause: "ours", kind: "voucher", amount: small * 3 },
    { severity: 2, cause: "ours", kind: "voucher", amount: small * 2 },
    { severity: 2, cause: "third-party", kind: "voucher", amount: small },
    { severity: 2, cause: "ours", kind: "refund" },
    { severity: 3, kind: "word" },
    { severity: 3, cause: "ours", kind: "refund" },
    { severity: 3, again: true, cause: "ours", kind: "gift", amount: small * 5 },
    { severity: 3, cause: "ours", kind: "voucher", amount: small * 4 },
    { severity: 3, cause: "third-party", kind: "voucher", amount: small * 2 },
    { severity: 3, cause: "unknown", kind: "voucher", amount: small * 2 },
  ].map((line) => ({ again: null, cause: null, amount: null, ...line }) as AmendsRule);
}

export const TABLE_SOURCE =
  "de Matos, Henrique, Rossi 2007; Magnini 2007; Abeler 2009: when amends help, after fix and apology. They give no amounts: these are ours, to be changed.";
