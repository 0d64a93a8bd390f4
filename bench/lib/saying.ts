import { loadavg } from "node:os";
import { processorTimeOf, pssOf } from "./memory.ts";

/** One figure a line, with how loaded the machine was beside it. */
export const say = (figure: string, measured: string, aim = "–"): void =>
  void process.stdout.write(`${figure}: ${measured} (aim ${aim}); load ${loadavg()[0]!.toFixed(1)}\n`);

export async function seconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

type Watched = { took: number; /** Seconds of processors, of both together: what it would take with one for itself. */ worked: number; /** MB */ most: number };

/** How long it took, and the most that Node and PostgreSQL held together meanwhile. */
export async function watched(work: () => Promise<unknown>): Promise<Watched> {
  let most = 0;
  const before = await processorTimeOf(process.pid);
  let looking = Promise.resolve();
  const timer = setInterval(() => (looking = looking.then(async () => void (most = Math.max(most, await pssOf(process.pid))))), 1000);
  const took = await seconds(work).finally(() => clearInterval(timer));
  await looking;
  return { took, most, worked: (await processorTimeOf(process.pid)) - before };
}

/** The middle and the slow end of so many times. */
export async function p95(times: number, work: (nth: number) => Promise<unknown>): Promise<string> {
  const all: number[] = [];
  for (let nth = 0; nth < times; nth += 1) all.push(1000 * (await seconds(() => work(nth))));
  all.sort((one, other) => one - other);
  return `p50 ${all[Math.floor(times / 2)]!.toFixed(1)} ms, p95 ${all[Math.floor(times * 0.95)]!.toFixed(1)} ms`;
}
