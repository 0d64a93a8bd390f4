import type { ServerResponse } from "node:http";
import type { FastifyReply, FastifyRequest } from "fastify";

export type Stream = { write(text: string): void; end(): void };

/** So much unsent, and the reader is gone or too slow: better cut than kept in memory. */
const MOST_UNSENT = 256 * 1024;

type Opening = { onClose: () => void; headers?: Record<string, string> };

/**
 * Open a stream of server-sent events on a request. The answer leaves Fastify's hands: ten thousand of them must cost little more than their socket.
 */
export function openStream(request: FastifyRequest, reply: FastifyReply, { onClose, headers = {} }: Opening): Stream {
  reply.hijack();
  const response: ServerResponse = reply.raw;
  request.raw.socket.setTimeout(0);
  request.raw.socket.setNoDelay(true);
  response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store", "x-accel-buffering": "no", ...headers });
  response.flushHeaders();
  response.on("close", onClose);
  return {
    write: (text) => {
      // Between its end and its close there is a while, with a slow reader a long one; to write then would be an error that nobody hears, and end the whole desk.
      if (response.writableEnded) return;
      if (response.writableLength > MOST_UNSENT) response.destroy();
      else response.write(text);
    },
    // Who does not read would keep the socket for ever: what is unsent is refetched by whoever may come back.
    end: () => void (response.writableLength > 0 ? response.destroy() : response.end()),
  };
}

/** One event as it goes over the wire. */
export const asEvent = (type: string, body: unknown): string => `event: ${type}\ndata: ${JSON.stringify(body)}\n\n`;

/** Said now and then, so that proxies keep the line open and the other side knows that it lives: an event, for browsers hide comments from pages. */
export const HEARTBEAT = "event: beat\ndata: {}\n\n";
export const HEARTBEAT_MS = 25_000;
