import { Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, type CompiledQuery, type DatabaseConnection, type Driver } from "kysely";
import type pg from "pg";
import type { DB } from "./database/tables.ts";
import { codeOf } from "./database/trouble.ts";
import type { Desk, GlobalTx, Sql, Tx } from "./desk.ts";
import type { DeskEvent } from "./events/types.ts";
import { eventsWritten } from "./events/writing.ts";
import { isId, newId } from "./ids.ts";
import { jobsWritten, type Job } from "./jobs/writing.ts";
import { prepared } from "./prepared.ts";

/** The three ways to the database that a desk offers (see `Desk`). */
export function transactions(desk: () => Desk): Pick<Desk, "transaction" | "read" | "global"> {
  return {
    transaction: async (workspaceId, work) => {
      const { result, told } = await givingWay(() =>
        within(desk(), begin(workspaceId), async (client) => {
          const { tx, gathered } = openTx(desk(), workspaceId, sqlOf(client));
          const result = await work(tx);
          const { last, told } = gathered();
          return { result: { result, told }, last };
        }),
      );
      if (told) desk().bus.wake(workspaceId);
      return result;
    },
    read: (workspaceId, work) =>
      within(desk(), begin(workspaceId, "read only"), async (client) => ({ result: await work(openTx(desk(), workspaceId, sqlOf(client)).tx), last: [] })),
    global: async (work) => {
      const { result, woken } = await within(desk(), "begin", async (client) => {
        const opened = new Map<string, ReturnType<typeof openTx>>();
        const result = await work(globalTx(desk(), client, opened));
        const ends = [...opened].map(([workspaceId, { gathered }]) => ({ workspaceId, ...gathered() }));
        const woken = ends.filter(({ told }) => told).map(({ workspaceId }) => workspaceId);
        return { result: { result, woken }, last: ends.flatMap(({ workspaceId, last }) => [enterText(workspaceId), ...last]) };
      });
      for (const workspaceId of woken) desk().bus.wake(workspaceId);
      return result;
    },
  };
}

function globalTx(desk: Desk, client: pg.PoolClient, opened: Map<string, ReturnType<typeof openTx>>): GlobalTx {
  return {
    sql: sqlOf(client),
    now: desk.clock.now(),
    enter: async (workspaceId) => {
      await client.query(enterText(workspaceId));
      const known = opened.get(workspaceId) ?? openTx(desk, workspaceId, sqlOf(client));
      opened.set(workspaceId, known);
      return known.tx;
    },
  };
}

/** One round trip for `begin` and `enter`; the id was checked, so that it can stand in the text. */
const begin = (workspaceId: string, mode = "") => `begin ${mode}; ${enterText(workspaceId)}`;

function enterText(workspaceId: string): string {
  if (!isId(workspaceId)) throw new Error(`not a workspace id: ${workspaceId}`);
  return `select guli.enter('${workspaceId}')`;
}

const DEADLOCK = "40P01";
const MOST_TRIES = 4;

/**
 * Of two who wait for each other PostgreSQL ends one, with nothing of it left; begun anew it finds its way free. Locks are taken in one order wherever that is
 * known beforehand, but rows that many count in are met in whatever order things happen.
 */
async function givingWay<T>(work: () => Promise<T>): Promise<T> {
  for (let nth = 1; ; nth += 1) {
    try {
      return await work();
    } catch (cause) {
      if (codeOf(cause) !== DEADLOCK || nth === MOST_TRIES) throw cause;
    }
  }
}

/** `last` goes with the commit. */
type Done<T> = { result: T; last: (string | pg.QueryConfig)[] };

/**
 * Work on one connection, whose statements follow each other without waiting where nothing hangs on the answer: the beginning goes out with the first of the
 * work, the last ones with the commit. What failed first is what is told; after it PostgreSQL refuses the rest, the commit too.
 */
async function within<T>(desk: Desk, beginning: string, work: (client: pg.PoolClient) => Promise<Done<T>>): Promise<T> {
  const client = await desk.database.app.connect();
  let broken: Error | undefined;
  const begun = client.query(beginning);
  begun.catch(() => undefined);
  try {
    const { result, last } = await work(client);
    await Promise.all([begun, ...[...last, "commit"].map((statement) => client.query(statement))]);
    return result;
  } catch (cause) {
    await client.query("rollback").catch((error: Error) => (broken = error));
    await begun;
    throw cause;
  } finally {
    client.release(broken);
  }
}

/** Events and jobs are gathered and written with one statement each, together with the commit. */
function openTx(desk: Desk, workspaceId: string, sql: Sql): { tx: Tx; gathered: () => { last: pg.QueryConfig[]; told: boolean } } {
  const events: DeskEvent[] = [];
  const jobs: Job[] = [];
  const tx: Tx = {
    desk,
    workspaceId,
    sql,
    now: desk.clock.now(),
    record: (name, actor, payload) => {
      const event = { id: newId(), workspaceId, name, actor, payload, at: tx.now };
      events.push(event);
      return event;
    },
    enqueue: (task, payload, options) => void jobs.push({ task, payload: { ...payload, workspaceId }, ...options }),
  };
  const gathered = () => {
    const written = [...(events.length > 0 ? [eventsWritten(tx, events)] : []), ...(jobs.length > 0 ? [jobsWritten(tx, jobs)] : [])];
    return { last: written.map((one) => prepared(one.sql, one.parameters)), told: events.length > 0 };
  };
  return { tx, gathered };
}

const known = new WeakMap<pg.PoolClient, Sql>();

/** Kysely on one connection that is already within a transaction; made once for each connection. */
function sqlOf(client: pg.PoolClient): Sql {
  const sql =
    known.get(client) ??
    new Kysely<DB>({
      dialect: {
        createAdapter: () => new PostgresAdapter(),
        createDriver: () => driverOn(client),
        createIntrospector: (db) => new PostgresIntrospector(db),
        createQueryCompiler: () => new PostgresQueryCompiler(),
      },
    });
  known.set(client, sql);
  return sql;
}

function driverOn(client: pg.PoolClient): Driver {
  const connection: DatabaseConnection = {
    executeQuery: async <R>({ sql, parameters }: CompiledQuery) => {
      const result = await client.query(prepared(sql, parameters));
      return { rows: result.rows as R[], numAffectedRows: BigInt(result.rowCount ?? 0) };
    },
    streamQuery: () => {
      throw new Error("read in pages instead of streaming");
    },
  };
  const nested = () => Promise.reject(new Error("this is a transaction already"));
  const nothing = () => Promise.resolve();
  return {
    init: nothing,
    acquireConnection: () => Promise.resolve(connection),
    releaseConnection: nothing,
    destroy: nothing,
    beginTransaction: nested,
    commitTransaction: nested,
    rollbackTransaction: nested,
  };
}
