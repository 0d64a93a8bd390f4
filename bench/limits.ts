import Fastify from "fastify";
import type { BenchDesk } from "./lib/desk.ts";
import { measure, median } from "./lib/measure.ts";

/** What this machine can do at best, to hold the desk's figures against. */
export async function limits(desk: BenchDesk): Promise<{ commitsOne: number; commitsFour: number; requests: number }> {
  return { commitsOne: await median(3, () => commits(desk, 1)), commitsFour: await median(3, () => commits(desk, 4)), requests: await median(3, bareRequests) };
}

/** Rows of 2 KB, each committed by itself, over so many connections; a second. */
async function commits(desk: BenchDesk, connections: number): Promise<number> {
  await desk.owner.query("drop table if exists guli.bench_rows; create table guli.bench_rows (id int primary key, content text not null)");
  const content = "x".repeat(2048);
  const count = 4000;
  let next = 0;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const client = await desk.owner.connect();
      while (next < count) await client.query({ name: "bench", text: "insert into guli.bench_rows values ($1, $2)", values: [next++, content] });
      client.release();
    }),
  );
  const rate = count / ((performance.now() - began) / 1000);
  await desk.owner.query("drop table guli.bench_rows");
  return rate;
}

async function bareRequests(): Promise<number> {
  const app = Fastify();
  app.get("/", async () => ({ hello: "world" }));
  const url = await app.listen({ port: 0, host: "127.0.0.1" });
  const { perSecond } = await measure(url, { connections: 4, count: 8000, request: () => ({ path: "/" }) });
  await app.close();
  return perSecond;
}
