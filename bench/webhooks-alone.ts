import { loadavg } from "node:os";
import { callAtRate, flood, startCalledDesk } from "./webhooks.ts";

/* `node bench/webhooks-alone.ts [--quick]`: only what comes in by webhooks. */
const scale = process.argv.includes("--quick") ? 0.1 : 1;
const called = await startCalledDesk(4873);
const say = (what: string, figures: object) => process.stdout.write(`${what} (load ${loadavg()[0]!.toFixed(1)}): ${JSON.stringify(figures)}\n`);
try {
  await callAtRate(called, { rate: 200, count: 1000, senders: 500, run: "warm" });
  say("200 a second", await callAtRate(called, { rate: 200, count: 20_000 * scale, senders: 1500, run: "steady" }));
  say("flood of one", await flood(called, { rate: 10_000 / 60, count: 10_000 * scale }));
  say("killed ten times", await callAtRate(called, { rate: 200, count: 20_000 * scale, senders: 1500, run: "killed", kills: 10 * Math.ceil(scale) }));
} finally {
  await called.stop();
}
