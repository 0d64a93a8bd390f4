import type { MessagingTestStep } from "@guli/contract";
import type { Tested } from "../adapter.ts";
import { troubleFrom, type Trouble } from "../trouble.ts";

type Step = MessagingTestStep["step"];
/** What was found out, to be shown beside the step. */
type Try = [Step, () => Promise<string | null>];

/** Try one step after the other; the first that fails is the last. */
export async function stepwise(tries: Try[]): Promise<MessagingTestStep[]> {
  const steps: MessagingTestStep[] = [];
  for (const [step, attempt] of tries) {
    const outcome = await attempt().then(
      (detail) => ({ step, ok: true, trouble: null, detail }),
      (cause: unknown) => failed(step, troubleFrom(cause)),
    );
    steps.push(outcome);
    if (!outcome.ok) break;
  }
  return steps;
}

const failed = (step: Step, { word, detail }: Trouble): MessagingTestStep => ({ step, ok: false, trouble: word, detail });
const well = (step: Step): MessagingTestStep => ({ step, ok: true, trouble: null, detail: null });

/** Words by which one first call tells that Meta was not reached at all. */
const NOT_REACHED = new Set(["unreachable", "timed-out", "failed", "malformed", "host-forbidden", "rate-limited"]);

/** One first call tells three things: whether Meta is reached, whether the token holds, and whether the account is there for it. Then the others are tried. */
export async function testFrom(first: () => Promise<string>, others: Try[]): Promise<Tested> {
  const trouble = await first().then(
    (account) => ({ account }),
    (cause: unknown) => ({ cause: troubleFrom(cause) }),
  );
  if ("account" in trouble) {
    const steps: MessagingTestStep[] = [well("reach"), well("sign-in"), { ...well("account"), detail: trouble.account }];
    return { account: trouble.account, steps: [...steps, ...(await stepwise(others))] };
  }
  const { cause } = trouble;
  if (NOT_REACHED.has(cause.word)) return { account: null, steps: [failed("reach", cause)] };
  if (cause.word === "auth-failed" || cause.word === "secret-wrong") return { account: null, steps: [well("reach"), failed("sign-in", cause)] };
  return { account: null, steps: [well("reach"), well("sign-in"), failed("account", cause)] };
}
