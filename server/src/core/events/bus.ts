import { randomUUID } from "node:crypto";
import pg from "pg";
import type { Database } from "../database/index.ts";
import type { Logger } from "../log.ts";

/** What passes between nodes: that a workspace has new events, that events were dispatched, and what is not worth keeping (who is typing). */
export type Word =
  | { kind: "woken"; workspaceId: string }
  | { kind: "told"; workspaceId: string; eventIds: string[] }
  | { kind: "passing"; workspaceId: string; topic: string; body: unknown };

export type Bus = {
  wake(workspaceId: string): void;
  tell(word: Word): void;
  /** Returns how to stop hearing. */
  hear(listener: (word: Word) => void): () => void;
  /** Called after a lost connection was found again: words may have been missed. */
  onGap(listener: () => void): () => void;
  stop(): Promise<void>;
};

const CHANNEL = "guli_bus";
const GATHER_MS = 10;
const MOST_BYTES = 7500;

/**
 * Words reach this node's listeners at once and other nodes by one NOTIFY for all that came within 10 ms: NOTIFY takes a lock over the whole
 * database at commit, so it never stands in a change's own transaction.
 */
export async function openBus(database: Database, log: Logger): Promise<Bus> {
  const node = randomUUID();
  const listeners = new Set<(word: Word) => void>();
  const gapListeners = new Set<() => void>();
  const waiting: Word[] = [];
  let timer: NodeJS.Timeout | undefined;
  let sending = Promise.resolve();

  const spread = (word: Word) => listeners.forEach((listener) => listener(word));
  const flush = () => {
    timer = undefined;
    const words = distinct(waiting.splice(0));
    sending = sending
      .then(() => notify(database, node, words))
      .catch((cause: unknown) => log.warn({ error: cause }, "could not notify other nodes; they will poll"));
  };
  const tell = (word: Word) => {
    spread(word);
    waiting.push(word);
    timer ??= setTimeout(flush, GATHER_MS);
  };
  const ear = await listenForever(database, log, {
    heard: (payload) => hearFrom(payload, node, spread),
    again: () => gapListeners.forEach((listener) => listener()),
  });
  return {
    tell,
    wake: (workspaceId) => tell({ kind: "woken", workspaceId }),
    hear: (listener) => add(listeners, listener),
    onGap: (listener) => add(gapListeners, listener),
    stop: async () => {
      clearTimeout(timer);
      await sending;
      await ear.stop();
    },
  };
}

function add<T>(set: Set<T>, item: T): () => void {
  set.add(item);
  return () => void set.delete(item);
}

function distinct(words: Word[]): Word[] {
  const seen = new Set<string>();
  return words.filter((word) => word.kind !== "woken" || (!seen.has(word.workspaceId) && seen.add(word.workspaceId)));
}

async function notify(database: Database, node: string, words: Word[]): Promise<void> {
  for (const payload of packed(node, words)) await database.app.query("select pg_notify($1, $2)", [CHANNEL, payload]);
}

/** NOTIFY takes at most 8,000 bytes; a word that alone is larger is dropped, since polls and refetches make up for it. */
function packed(node: string, words: Word[]): string[] {
  const payloads: string[] = [];
  let batch: string[] = [];
  let size = 0;
  const close = () => batch.length > 0 && payloads.push(`{"node":"${node}","words":[${batch.join(",")}]}`);
  for (const word of words) {
    const text = JSON.stringify(word);
    const bytes = Buffer.byteLength(text) + 1;
    if (bytes > MOST_BYTES) continue;
    if (size + bytes > MOST_BYTES) {
      close();
      batch = [];
      size = 0;
    }
    batch.push(text);
    size += bytes;
  }
  close();
  return payloads;
}

function hearFrom(payload: string, node: string, spread: (word: Word) => void): void {
  const heard = JSON.parse(payload) as { node: string; words: Word[] };
  if (heard.node !== node) heard.words.forEach(spread);
}

/** One connection that listens, found again after it was lost. */
async function listenForever(database: Database, log: Logger, on: { heard(payload: string): void; again(): void }): Promise<{ stop(): Promise<void> }> {
  let client: pg.Client | undefined;
  let stopped = false;
  const connect = async (): Promise<void> => {
    const fresh = new pg.Client(database.listening);
    fresh.on("error", () => undefined);
    fresh.on("notification", (notice) => notice.payload && on.heard(notice.payload));
    await fresh.connect();
    await fresh.query(`listen ${CHANNEL}`);
    // Only now: one that never came about ends, too, and would be tried again twice each time.
    fresh.on("end", () => !stopped && setTimeout(() => void again(), 500));
    client = fresh;
    if (stopped) await fresh.end();
  };
  const again = async (): Promise<void> => {
    if (stopped) return;
    try {
      await connect();
      on.again();
    } catch (cause) {
      log.warn({ error: cause }, "cannot listen to the database yet");
      setTimeout(() => void again(), 1000);
    }
  };
  await connect();
  return {
    stop: async () => {
      stopped = true;
      await client?.end().catch(() => undefined);
    },
  };
}
