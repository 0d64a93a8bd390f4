import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

export type Asked = { method: string; url: URL; headers: IncomingHttpHeaders; raw: string };
/** How the next call ends: an answer, after a while perhaps, or a line that is cut. */
export type Ends = { status?: number; headers?: Record<string, string>; body?: string; delayMs?: number } | { silent: true } | { cut: true };

/** Any system that is called by HTTP: keeps what it was asked, answers as it is told, else 200 and `{}`. */
export type OtherSystem = {
  url: string;
  asked: Asked[];
  /** The next calls end so. */
  next(...ends: Ends[]): void;
  /** What it answers to a path, whenever it is asked for it. */
  serves(path: string, ends: Exclude<Ends, { cut: true } | { silent: true }> & { content?: Buffer }): string;
  close(): Promise<void>;
};

export async function startOtherSystem(usual: { body: string } = { body: "{}" }): Promise<OtherSystem> {
  const asked: Asked[] = [];
  const queue: Ends[] = [];
  const served = new Map<string, { status?: number; headers?: Record<string, string>; body?: string; content?: Buffer }>();
  const server = createServer((request, response) => {
    void (async () => {
      const raw = Buffer.concat((await request.toArray()) as Buffer[]).toString("utf8");
      const url = new URL(request.url ?? "/", "http://other");
      const fixed = served.get(url.pathname);
      if (fixed) return response.writeHead(fixed.status ?? 200, fixed.headers).end(fixed.content ?? fixed.body ?? "");
      asked.push({ method: request.method ?? "", url, headers: request.headers, raw });
      const ends = queue.shift() ?? { status: 200, ...usual };
      if ("cut" in ends) return response.destroy();
      if ("silent" in ends) return;
      if (ends.delayMs) await new Promise((resolve) => setTimeout(resolve, ends.delayMs).unref());
      return response.writeHead(ends.status ?? 200, { "content-type": "application/json", ...ends.headers }).end(ends.body ?? usual.body);
    })().catch(() => response.destroy());
  });
  server.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    asked,
    next: (...ends) => void queue.push(...ends),
    serves: (path, ends) => {
      served.set(path, ends);
      return `${url}${path}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
