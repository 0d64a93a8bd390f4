import type { ContractEvery } from "@guli/contract";
import { quadratic } from "../../models/matrix.ts";
import { periodsAhead, type Renewing } from "../../models/survival.ts";
import { A_YEAR, DAYS_OF, type Running, type Use } from "./kinds.ts";

/** What running contracts bring in the next year: its mean, its spread, and the range of each together. */
export type Ahead = { value: number; low: number; high: number; spread: number; parts: { every: ContractEvery; renewed: number; money: number }[] };

/** Null where none of them is of a kind that is known well enough. */
export function ahead(use: Use, contracts: readonly Running[], asOf: number): Ahead | null {
  const parts = contracts
    .filter(([every]) => use.renewing[every])
    .map(([every, price, cost, began]) => ({ every, renewed: renewalsOf(every, asOf - began, false), money: price - (cost ?? 0) }));
  if (parts.length === 0) return null;
  const sum = { value: 0, low: 0, high: 0, spread: 0 };
  for (const { every, renewed, money } of parts) {
    const { value, square, atLeast } = periodsAhead(use.renewing[every]!.parameters, renewed, A_YEAR[every]);
    sum.value += money * value;
    sum.spread += money ** 2 * (square - value ** 2);
    sum.low += money * atLeast.filter((one) => one >= 0.975).length;
    sum.high += money * atLeast.filter((one) => one > 0.025).length;
  }
  return { ...sum, parts };
}

/** How many renewals a contract came to: those that ended, at which it ended; those that run, how many it passed. */
export function renewalsOf(every: ContractEvery, days: number, ended: boolean): number {
  const periods = days / DAYS_OF[every];
  return ended ? Math.max(1, Math.round(periods)) : Math.max(0, Math.floor(periods + 1e-9));
}

/** Of many contracts, what is not known of the parameters: money by kind and renewals. */
export function parameterSpread(use: Use, money: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [every, found] of Object.entries(use.renewing) as [ContractEvery, NonNullable<Use["renewing"][ContractEvery]>][]) {
    const ours = [...money].filter(([key]) => key.startsWith(`${every} `)).map(([key, amount]) => ({ renewed: Number(key.split(" ")[1]), amount }));
    const total = (model: Renewing) => ours.reduce((all, { renewed, amount }) => all + amount * periodsAhead(model, renewed, A_YEAR[every]).value, 0);
    const slope = (["alpha", "beta"] as const).map((key) => {
      const step = (by: number) => total({ ...found.parameters, [key]: found.parameters[key] * Math.exp(by) });
      return (step(1e-4) - step(-1e-4)) / 2e-4;
    });
    sum += quadratic(found.covariance, slope);
  }
  return sum;
}
