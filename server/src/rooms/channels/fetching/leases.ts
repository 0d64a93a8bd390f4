import pg from "pg";
import type { Desk } from "../../../core/desk.ts";

/** Which channels this node fetches: of several nodes only one may, so that the others do not do the same work for nothing. */
export type Leases = {
  /** Whether the channel is ours, or free and ours now. */
  take(id: string): Promise<boolean>;
  giveBack(id: string): Promise<void>;
  close(): Promise<void>;
};

/**
 * Advisory locks of one connection of our own: PostgreSQL lets go of them when the process dies in whatever way. When the connection is lost, so are they,
 * and `take` asks anew. Two nodes that fetch the same channel for a moment do no harm: a message is stored once.
 */
export function leasesOf(desk: Desk): Leases {
  let connected: Promise<pg.Client> | undefined;
  const held = new Set<string>();
  const lose = () => {
    connected = undefined;
    held.clear();
  };
  const client = () => (connected ??= open(desk, lose));
  const ask = async (what: "pg_try_advisory_lock" | "pg_advisory_unlock", id: string) => {
    const { rows } = await (await client()).query<{ done: boolean }>(`select ${what}(hashtextextended($1, 54)) as done`, [id]);
    return rows[0]?.done ?? false;
  };
  return {
    take: async (id) => {
      if (held.has(id)) return true;
      if (await ask("pg_try_advisory_lock", id)) held.add(id);
      return held.has(id);
    },
    giveBack: async (id) => {
      if (held.delete(id)) await ask("pg_advisory_unlock", id);
    },
    close: async () => {
      const open = await connected?.catch(() => undefined);
      lose();
      await open?.end().catch(() => {});
    },
  };
}

async function open(desk: Desk, lose: () => void): Promise<pg.Client> {
  const client = new pg.Client(desk.database.listening);
  client.on("error", () => {});
  client.on("end", lose);
  try {
    await client.connect();
    return client;
  } catch (cause) {
    lose();
    throw cause;
  }
}
