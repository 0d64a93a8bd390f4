import type { LeavingBecause } from "@guli/contract";
import { share, type Figure } from "../../../../core/statistics.ts";
import type { Counted } from "./report.ts";

/** A way of noticing with fewer known reasons does not stand for itself. */
const FEW = 5;

type Group = { all: number; known: number; hits: number };

/**
 * How many of all who left went for the service, where those of whom it is known are likelier to be known: who says it themselves is always known, who was asked only
 * if they answered. Each way in which a leaving was noticed counts by as many as were noticed so, with what is known of them (weights by the chance of being known,
 * Horvitz and Thompson 1952, in classes). Right where, among those who were noticed in the same way, telling why does not hang on why. Ways of which little is known
 * stand together; the interval is that of as many cases as the weights leave (Wilson's with Kish's effective number). Null where nothing is known of them, or of too few.
 */
export function serviceOfAll(counted: readonly Counted[], needs: number): Figure | null {
  const groups = pooled([...Map.groupBy(counted, ({ because }) => because)].map(([because, some]) => groupOf(because, some)));
  const known = groups.reduce((sum, one) => sum + one.known, 0);
  const all = groups.reduce((sum, one) => sum + one.all, 0);
  if (known < needs || groups.some((one) => one.known === 0)) return null;
  const value = groups.reduce((sum, one) => sum + ((one.all / all) * one.hits) / one.known, 0);
  const spread = groups.reduce((sum, one) => sum + (one.all / all) ** 2 / one.known, 0);
  const figure = share(value * known, known, 1 / spread);
  return figure && { ...figure, n: known };
}

function groupOf(because: LeavingBecause, some: readonly Counted[]): Group & { because: LeavingBecause } {
  const sum = (of: readonly Counted[]) => of.reduce((all, { count }) => all + count, 0);
  return { because, all: sum(some), known: sum(some.filter(({ reason }) => reason !== null)), hits: sum(some.filter(({ reason }) => reason === "service")) };
}

/** Those of which little is known, as one; where that is still little, with the largest. */
function pooled(groups: readonly Group[]): Group[] {
  const large = groups.filter(({ known }) => known >= FEW).toSorted((one, other) => other.all - one.all);
  const few = together(groups.filter(({ known }) => known < FEW));
  if (few.all === 0) return large;
  if (few.known >= FEW || large.length === 0) return [...large, few];
  return [together([large[0]!, few]), ...large.slice(1)];
}

const together = (groups: readonly Group[]): Group =>
  groups.reduce((sum, one) => ({ all: sum.all + one.all, known: sum.known + one.known, hits: sum.hits + one.hits }), { all: 0, known: 0, hits: 0 });
