import { z } from "zod";
import { AmendsKind, FailureCause, FailureKey, Money, RecoveryOutcome, Severity } from "./recovery.ts";
import { route } from "./route.ts";

/** A share of n with its 95 % interval (Wilson); null where there are none. */
export const Share = z.object({ n: z.number().int(), share: z.number(), low: z.number(), high: z.number() }).nullable();
/** A difference with its 95 % interval. */
export const Difference = z.object({ value: z.number(), low: z.number(), high: z.number() }).nullable();
/** A mean of n with its 95 % interval (t). */
const Mean = z.object({ n: z.number().int(), mean: z.number(), low: z.number(), high: z.number() }).nullable();

export const Cost = z.object({ given: z.number().int(), money: z.array(Money) });

/** Return of recovered customers beside comparable ones without a failure. */
export const ReturnReport = z.object({
  /** Settled, at least 90 days ago, with somebody to compare to. */
  recovered: Share,
  /** Theirs: weighted so that channel, tenure and activity are as in `recovered`. */
  comparable: Share,
  difference: Difference,
  /** Recovered customers to whom nobody could be compared; they are left out. */
  unmatched: z.number().int(),
  /** Not yet 90 days ago. */
  tooRecent: z.number().int(),
  enough: z.boolean(),
});
export type ReturnReport = z.infer<typeof ReturnReport>;

export const RecoveryReport = z.object({
  /** Below this number of cases no difference is shown. */
  needs: z.number().int(),
  opened: z.number().int(),
  closed: z.array(z.object({ outcome: RecoveryOutcome, count: z.number().int() })),
  /** Of those asked, so many said that it is really good now. */
  good: Share,
  /** Of the same customers: what they answered last before, and first after it was settled; 1–5. */
  satisfaction: z.object({ before: Mean, after: Mean, difference: Difference, enough: z.boolean() }),
  returned: ReturnReport,
  bySeverity: z.array(z.object({ severity: Severity, count: z.number().int(), good: Share, cost: Cost, returned: ReturnReport })),
  byAmends: z.array(z.object({ kind: AmendsKind.nullable(), count: z.number().int(), good: Share, cost: Cost, returned: ReturnReport })),
  failures: z.array(z.object({ failure: FailureKey.nullable(), cause: FailureCause.nullable(), count: z.number().int(), again: z.number().int(), cost: Cost })),
});
export type RecoveryReport = z.infer<typeof RecoveryReport>;

export const readRecoveryReport = route({
  method: "GET",
  path: "/reports/recoveries",
  says: "What recoveries that were opened in a period brought: satisfaction before and after, return beside comparable customers, and what amends cost.",
  needs: "lead",
  query: z.object({ from: z.iso.date(), to: z.iso.date() }),
  answer: RecoveryReport,
});
