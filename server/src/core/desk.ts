import type { Kysely } from "kysely";
import type { Clock, Instant } from "./clock.ts";
import type { Config } from "./config/index.ts";
import type { Database } from "./database/index.ts";
import type { DB } from "./database/tables.ts";
import type { DeskEvent, EventName, Payload } from "./events/types.ts";
import type { Files } from "./files.ts";
import type { Bus } from "./events/bus.ts";
import type { Logger } from "./log.ts";
import type { Metrics } from "./metrics.ts";
import type { Vault } from "./secrets.ts";

export type Sql = Kysely<DB>;

/** Who did it: a colleague, a customer, or the desk itself; `automation` says how many rules stand between it and what somebody did. */
export type Actor = { person: string } | { customer: string } | { desk: true; automation?: number };

export const theDesk: Actor = { desk: true };

/** The one thing passed around: what is needed to do anything, and nothing about customer service. */
export type Desk = {
  config: Config;
  log: Logger;
  clock: Clock;
  database: Database;
  files: Files;
  vault: Vault;
  bus: Bus;
  metrics: Metrics;
  /** All writes. Events and jobs that the work records commit with it; afterwards the dispatchers are woken. */
  transaction<T>(workspaceId: string, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Reads of one workspace, on one snapshot of time but not of data. */
  read<T>(workspaceId: string, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** What belongs to no workspace: accounts, sessions, the directory. */
  global<T>(work: (tx: GlobalTx) => Promise<T>): Promise<T>;
};

export type GlobalTx = { sql: Sql; now: Instant; /** Go on in a workspace, within the same transaction. */ enter(workspaceId: string): Promise<Tx> };

/** A transaction within one workspace. */
export type Tx = {
  desk: Desk;
  workspaceId: string;
  /** The moment of this transaction: the same for everything in it. */
  now: Instant;
  sql: Sql;
  /** Note a past-tense fact; it is written with the commit and then handed to those who hear it. */
  record<N extends EventName>(name: N, actor: Actor, payload: Payload<N>): DeskEvent;
  /** Ask for work towards the outside, or long work. The same key twice before it ran is one job. */
  enqueue(task: string, payload: Record<string, unknown>, options: { key: string; runAt?: Instant; tries?: number }): void;
};
