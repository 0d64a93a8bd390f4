import type { Reason, Tile, TilePoint } from "@guli/contract";
import { share, type Figure } from "../../../../core/statistics.ts";
import type { Move } from "../store/state.ts";
import { flowChange, type Flow } from "./decomposing.ts";
import { ENOUGH, mostly, tile, type Wanted } from "./tiles.ts";

/** Those who buy often, of whom some are known to be loyal. */
const OFTEN = ["regular", "loyal"];

type Standing = { n: number; hits: number };

/** Of those who buy often, how many are known to be loyal, and who came and went. */
export function loyalTile(moves: readonly Move[], { month, before }: Wanted): Tile {
  const ends = endsOf(moves);
  const at = (wanted: string): Standing => ends.findLast((one) => one.month <= wanted) ?? { n: 0, hits: 0 };
  const flows = moves.filter((one) => one.month === month).map(flowOf);
  const found = flowChange(at(before), flows);
  const why = found?.parts.map(({ part, value }): Reason => ({ what: "flow", part, value })) ?? [];
  const [now, then] = [figureOf(at(month)), figureOf(at(before))];
  const known = now !== null && then !== null;
  return {
    ...tile({ key: "loyal", unit: "share" }, { now, before: then }),
    missing: Math.max(0, ENOUGH - at(month).n),
    change: known ? (found?.change ?? null) : null,
    why: known ? mostly(why) : [],
    trend: ends.flatMap((one): TilePoint[] => {
      const figure = figureOf(one);
      return figure ? [{ month: one.month, ...figure }] : [];
    }),
  };
}

const figureOf = ({ n, hits }: Standing): Figure | null => (n < ENOUGH ? null : share(hits, n));

/** What a move brings: to those who buy often, and to the loyal among them. */
function flowOf({ previous, class: to, customers }: Move): Flow {
  const count = (of: (one: string) => boolean) => (Number(of(to)) - Number(of(previous))) * customers;
  return { part: `${previous}>${to}`, n: count((one) => OFTEN.includes(one)), hits: count((one) => one === "loyal") };
}

function endsOf(moves: readonly Move[]): (Standing & { month: string })[] {
  let [n, hits] = [0, 0];
  return [...Map.groupBy(moves, ({ month }) => month)].map(([month, some]) => {
    for (const flow of some.map(flowOf)) {
      n += flow.n;
      hits += flow.hits;
    }
    return { month, n, hits };
  });
}
