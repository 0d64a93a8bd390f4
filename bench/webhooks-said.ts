import { loadavg } from "node:os";
import { limits } from "./limits.ts";
import { callAtRate, flood, startCalledDesk, type Arrived, type CalledDesk } from "./webhooks.ts";

type Say = (figure: string, measured: string, aim: string) => void;

/** What comes in by webhooks, on a desk of its own. `node bench/webhooks-said.ts [--quick]` measures this alone. */
export async function sayWebhooks(say: Say, { quick }: { quick: boolean }): Promise<void> {
  const count = quick ? 2000 : 20_000;
  const called = await startCalledDesk(4873);
  try {
    await callAtRate(called, { rate: 200, count: 1000, senders: 500, run: "warm" });
    await saySteady(say, called, count);
    await sayFlood(say, called, quick ? 1000 : 10_000);
    await sayKilled(say, called, { count, kills: quick ? 2 : 10 });
  } finally {
    await called.stop();
  }
}

const ms = (value: number) => `${value.toFixed(1)} ms`;
const whole = ({ lost, doubled }: Arrived) => `${lost} lost, ${doubled} doubled`;
/** What else this machine has to do just now: on a busy one latencies are those of waiting for a core. */
const busy = () => `load ${loadavg()[0]!.toFixed(1)}`;

async function saySteady(say: Say, called: CalledDesk, count: number): Promise<void> {
  const before = busy();
  const arrived = await callAtRate(called, { rate: 200, count, senders: 1500, run: "steady" });
  const best = await limits(called.desk);
  say(
    `webhooks at 200/s, ${count.toLocaleString("en")} updates and every tenth again`,
    `p50 ${ms(arrived.p50)}, p95 ${ms(arrived.p95)}, ${arrived.perSecond.toFixed(0)}/s stored and acknowledged, ${whole(arrived)}; ${before} before; bare commits ${best.commitsOne.toFixed(0)}/s`,
    "p95 ≤ 30 ms, 0 lost, 0 doubled",
  );
}

async function sayFlood(say: Say, called: CalledDesk, count: number): Promise<void> {
  const before = busy();
  const arrived = await flood(called, { rate: 10_000 / 60, count });
  say(
    `${count.toLocaleString("en")} messages of one sender at 10,000 a minute`,
    `p95 ${ms(arrived.p95)}, ${whole(arrived)}; each browser told ${arrived.told} times; mails beside p95 ${ms(arrived.mailP95)}; ${before} before`,
    "all stored, other channels untouched",
  );
}

async function sayKilled(say: Say, called: CalledDesk, { count, kills }: { count: number; kills: number }): Promise<void> {
  const before = busy();
  const arrived = await callAtRate(called, { rate: 200, count, senders: 1500, run: "killed", kills });
  const slowest = Math.max(...arrived.restarts);
  say(
    `the same, killed ${arrived.restarts.length} times by kill -9 on the way`,
    `${whole(arrived)}; ${arrived.again} sent again, back within ${ms(slowest)} at most; ${before} before`,
    "0 lost, 0 doubled",
  );
}

if (import.meta.main) {
  await sayWebhooks((figure, measured, aim) => void process.stdout.write(`${figure}: ${measured} (aim ${aim})\n`), { quick: process.argv.includes("--quick") });
}
