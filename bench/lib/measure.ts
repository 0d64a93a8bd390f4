import http from "node:http";

export type Spread = { n: number; perSecond: number; p50: number; p95: number; failed: number };

export type Request = { path: string; method?: string; headers?: Record<string, string>; body?: Buffer | string };

/** Send requests over so many connections, one after the other on each; latencies in milliseconds. The load is bounded by its count. */
export async function measure(
  url: string,
  { connections, count, request }: { connections: number; count: number; request: (n: number) => Request },
): Promise<Spread> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const latencies: number[] = [];
  let next = 0;
  let failed = 0;
  const began = performance.now();
  const worker = async () => {
    while (next < count) {
      const one = request(next++);
      const at = performance.now();
      const status = await send(url, one, agent);
      latencies.push(performance.now() - at);
      if (status >= 400) failed += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  return { n: count, perSecond: count / seconds, ...quantiles(latencies), failed };
}

function send(url: string, { path, method = "GET", headers = {}, body }: Request, agent: http.Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = http.request(url + path, { method, agent, headers: { ...headers, ...(body && { "content-length": Buffer.byteLength(body) }) } }, (answer) => {
      answer.resume();
      answer.on("end", () => resolve(answer.statusCode ?? 0));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

export function quantiles(values: number[]): { p50: number; p95: number } {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95) };
}

/** The median of several runs of the same thing. */
export async function median(runs: number, run: () => Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let n = 0; n < runs; n++) values.push(await run());
  return quantiles(values).p50;
}
