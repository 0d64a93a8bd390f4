import type { FailureCause, RecoveryStage } from "@guli/contract";

/** The contract is read as types only: its schemas are no part of the first screen. */
const CAUSES: readonly FailureCause[] = ["ours", "third-party", "customer", "unknown"];
const STAGES: readonly RecoveryStage[] = ["own", "fix", "apologise", "options", "amends", "follow-up", "closed"];

export const SHOWN = ["all", "mine", "unowned", "us", "asked"] as const;
export type Shown = (typeof SHOWN)[number];
export type BoardSearch = { part?: Part; shown?: Shown; severity?: 1 | 2 | 3; cause?: FailureCause; failure?: string; stage?: RecoveryStage };
export const PARTS = ["board", "asked", "causes", "vouchers"] as const;
export type Part = (typeof PARTS)[number];

/** What an address asks to see. */
export function boardSearch(given: Record<string, unknown>): BoardSearch {
  const part = PARTS.find((one) => one === given["part"]);
  const shown = SHOWN.find((one) => one === given["shown"]);
  const severity = ([1, 2, 3] as const).find((one) => one === Number(given["severity"]));
  const cause = CAUSES.find((one) => one === given["cause"]);
  const stage = STAGES.find((one) => one === given["stage"]);
  const failure = typeof given["failure"] === "string" && given["failure"] !== "" && given["failure"].length <= 60 ? given["failure"] : undefined;
  return {
    ...(part && { part }),
    ...(shown && { shown }),
    ...(severity && { severity }),
    ...(cause && { cause }),
    ...(failure && { failure }),
    ...(stage && { stage }),
  };
}

/** As the desk is asked for it. */
export function queryFor({ shown, severity, cause, failure }: BoardSearch, me: string) {
  return {
    ...(failure && { failure }),
    ...(severity && { severity }),
    ...(cause && { cause }),
    ...(shown === "mine" && { ownerId: me }),
    ...(shown === "unowned" && { unowned: "true" as const }),
    ...(shown === "us" && { waitsFor: "us" as const }),
    ...(shown === "asked" && { asked: "true" as const }),
  };
}

/** Where the keyboard goes from a card: `columns` are how many cards stand in each; empty columns are passed over. Null where nothing lies that way. */
export function nextCard(columns: readonly number[], from: { column: number; card: number } | null, key: string): { column: number; card: number } | null {
  if (from === null) {
    const first = columns.findIndex((many) => many > 0);
    return first === -1 ? null : { column: first, card: 0 };
  }
  const step = key === "ArrowRight" || key === "ArrowDown" ? 1 : -1;
  if (key === "ArrowUp" || key === "ArrowDown") {
    const card = from.card + step;
    return card >= 0 && card < (columns[from.column] ?? 0) ? { column: from.column, card } : null;
  }
  for (let column = from.column + step; column >= 0 && column < columns.length; column += step) {
    const many = columns[column] ?? 0;
    if (many > 0) return { column, card: Math.min(from.card, many - 1) };
  }
  return null;
}
