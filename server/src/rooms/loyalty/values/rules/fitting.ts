import type { ContractEvery, FittedBuying, FittedContracts, FittedSpending, Parameter } from "@guli/contract";
import { fitBuying, type Fit, type Histories } from "../../models/bg-nbd.ts";
import { fitSpending, type Spent } from "../../models/gamma-gamma.ts";
import { goodnessOf } from "../../models/goodness.ts";
import { fitRenewing, keptFor, keptOver, type Lasting } from "../../models/survival.ts";
import { burstiness } from "./gaps.ts";
import { checkHeldBack, weeksHeld, type Sampled } from "./held-back.ts";
import { dayOf } from "./days.ts";
import type { Models } from "./kinds.ts";
import { correlationOf, judgeBuying, judgeSpending, offBy, tooFewContracts, tooFewSpenders, tooLittleBought } from "./suiting.ts";

export type Given = {
  asOf: number;
  /** The day of the very first purchase. */
  first: number;
  histories: Histories;
  spent: Spent;
  /** Customers with all their days: those by whom the model is checked. */
  sampled: Sampled;
  contracts: Partial<Record<ContractEvery, Lasting[]>>;
  /** Sums of purchases of which the cost is known, and how many of all these are. */
  costs: { net: number; cost: number; known: number; all: number };
};

/** Everything that a day's fit finds. */
export function fitModels(given: Given): Models {
  const buying = buyingOf(given);
  const spending = spendingOf(given);
  const contracts = (Object.entries(given.contracts) as [ContractEvery, Lasting[]][]).map(([every, lasting]) => contractsOf(every, lasting));
  const margin = marginOf(given.costs);
  const may = (state: string) => state === "suited" || state === "doubtful";
  return {
    shown: { buying: buying.shown, spending: spending.shown, contracts: contracts.map(({ shown }) => shown), margin },
    use: {
      buying: may(buying.shown.state) ? found(buying.fit) : null,
      spending: may(buying.shown.state) && may(spending.shown.state) ? found(spending.fit) : null,
      renewing: Object.fromEntries(contracts.flatMap(({ shown, fit }) => (may(shown.state) ? [[shown.every, found(fit)]] : []))),
      margin: margin?.rate ?? 1,
      off: buying.off,
    },
  };
}

const found = <P>(fit: Fit<P> | null) => (fit?.covariance ? { parameters: fit.parameters, covariance: fit.covariance } : null);

type BuyingFound = { shown: FittedBuying; fit: Fit<{ r: number; alpha: number; a: number; b: number }> | null; off: number };

function buyingOf({ histories, asOf, first, sampled }: Given): BuyingFound {
  let [customers, again] = [0, 0];
  for (let i = 0; i < histories.n; i += 1) {
    customers += histories.weight[i]!;
    if (histories.x[i]! > 0) again += histories.weight[i]!;
  }
  const little = tooLittleBought({ customers, again, days: customers === 0 ? 0 : asOf - first });
  if (little.length > 0)
    return { shown: { state: "not-yet", because: little, n: customers, again, parameters: [], goodness: null, heldBack: null }, fit: null, off: 0 };
  const fit = fitBuying(histories);
  const goodness = goodnessOf(fit.parameters, histories);
  const weeks = weeksHeld(first, asOf);
  const checked = weeks === null ? null : checkHeldBack(sampled, { asOf, weeks });
  const verdict = judgeBuying({ converged: fit.converged, goodness, checked, gaps: burstiness(sampled) });
  const heldBack = checked?.converged ? { ...withoutConverged(checked), from: dayOf(checked.from) } : null;
  return { shown: { ...verdict, n: customers, again, parameters: parametersOf(fit), goodness, heldBack }, fit, off: offBy(checked) };
}

function withoutConverged<T extends { converged: boolean }>({ converged: _, ...rest }: T): Omit<T, "converged"> {
  return rest;
}

function spendingOf({ spent }: Given): { shown: FittedSpending; fit: Fit<{ p: number; q: number; gamma: number }> | null } {
  const little = tooFewSpenders(spent.n);
  if (little.length > 0) return { shown: { state: "not-yet", because: little, n: spent.n, parameters: [], correlation: null }, fit: null };
  const fit = fitSpending(spent);
  const correlation = correlationOf(spent);
  const verdict = judgeSpending({ converged: fit.converged, q: fit.parameters.q, correlation });
  return { shown: { ...verdict, n: spent.n, parameters: parametersOf(fit), correlation }, fit };
}

const SHOWN_PERIODS = 36;

function contractsOf(every: ContractEvery, lasting: Lasting[]): { shown: FittedContracts; fit: Fit<{ alpha: number; beta: number }> | null } {
  const n = lasting.reduce((sum, { ended, running }) => sum + ended + running, 0);
  const ended = lasting.reduce((sum, one) => sum + one.ended, 0);
  const curve = keptOver(lasting).slice(0, SHOWN_PERIODS);
  const little = tooFewContracts({ contracts: n, ended });
  if (little.length > 0) return { shown: { every, state: "not-yet", because: little, n, ended, parameters: [], kept: [] }, fit: null };
  const fit = fitRenewing(lasting);
  const kept = curve.map(({ period, value, low, high, atRisk }) => ({
    period,
    value,
    low,
    high,
    n: atRisk,
    expected: fit.converged ? keptFor(fit.parameters, period) : null,
  }));
  const verdict = fit.converged
    ? { state: "suited" as const, because: [] }
    : { state: "unsuited" as const, because: [{ code: "no-convergence" as const, params: {} }] };
  return { shown: { every, ...verdict, n, ended, parameters: parametersOf(fit), kept }, fit };
}

const Z = 1.959963984540054;

function parametersOf<P extends Record<string, number>>({ parameters, covariance }: Fit<P>): Parameter[] {
  return Object.entries(parameters).map(([name, value], at) => {
    const reach = covariance ? Z * Math.sqrt(Math.max(0, covariance[at]![at]!)) : null;
    return { name, value, low: reach === null ? null : value * Math.exp(-reach), high: reach === null ? null : value * Math.exp(reach) };
  });
}

/** Only where the cost of most purchases is known: else it is said that sums are what customers pay. */
function marginOf({ net, cost, known, all }: Given["costs"]): { rate: number; share: number } | null {
  if (all === 0 || known / all < 0.8 || net <= 0) return null;
  return { rate: (net - cost) / net, share: known / all };
}
