import { Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, type CompiledQuery, type DatabaseConnection, type Driver } from "kysely";
import type pg from "pg";
import type { DB } from "./database/tables.ts";
import { codeOf } from "./database/trouble.ts";
import type { Desk, GlobalTx, Sql, Tx } from "./desk.ts";
import type { DeskEvent } from "./events/types.ts";
import { writeEvents } from "./events/writing.ts";
import { isId, newId } from "./ids.ts";
import { writeJobs, type Job } from "./jobs/writing.ts";
import { prepared } from "./prepared.ts";

/** The three ways to the database that a desk offers (see `Desk`). */
export function transactions(desk: () => Desk): Pick<Desk, "transaction" | "read" | "global"> {
  return {
    transaction: async (workspaceId, work) => {
      const { result, told } = await givingWay(() =>
        within(desk(), begin(workspaceId), async (client) => {
          const { tx, finish } = openTx(desk(), workspaceId, sqlOf(client));
          const result = await work(tx);
          return { result, told: await finish() };
        }),
      );
      if (told) desk().bus.wake(workspaceId);
      return result;
    },
    read: (workspaceId, work) => within(desk(), begin(workspaceId, "read only"), (client) => work(openTx(desk(), workspaceId, sqlOf(client)).tx)),
    global: async (work) => {
      const woken: string[] = [];
      const result = await within(desk(), "begin", async (client) => {
        const opened = new Map<string, ReturnType<typeof openTx>>();
        const result = await work(globalTx(desk(), client, opened));
        for (const [workspaceId, { finish }] of opened) {
          await client.query(enterText(workspaceId));
          if (await finish()) woken.push(workspaceId);
        }
        return result;
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

async function within<T>(desk: Desk, beginning: string, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await desk.database.app.connect();
  let broken: Error | undefined;
  try {
    await client.query(beginning);
    const result = await work(client);
    await client.query("commit");
    return result;
  } catch (cause) {
    await client.query("rollback").catch((error: Error) => (broken = error));
    throw cause;
  } finally {
    client.release(broken);
  }
}

/** Events and jobs are gathered and written with one statement each just before the commit. */
function openTx(desk: Desk, workspaceId: string, sql: Sql): { tx: Tx; finish: () => Promise<boolean> } {
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
  const finish = async () => {
    if (events.length > 0) await writeEvents(tx, events);
    if (jobs.length > 0) await writeJobs(tx, jobs);
    return events.length > 0;
  };
  return { tx, finish };
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
