import { appendFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";

/** A statement as it went to PostgreSQL, and on which of the desk's connections. */
export type Statement = { role: string; text: string };

/** Before a statement that a test of isolation makes up: it asks for what it must not get. */
export const PROBE = "/* probe */ ";

const listeners = new Set<(statement: Statement) => void>();
let wrapped = false;

/** Hear every statement of this process from now on. Returns how to stop. */
export function hearStatements(listener: (statement: Statement) => void): () => void {
  wrap();
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Write each distinct statement of this process once, as a line of JSON, into a file of its own in the folder. */
export function recordStatements(folder: string): void {
  const known = new Set<string>();
  const file = join(folder, `${process.pid}-${performance.now()}.jsonl`);
  hearStatements((statement) => {
    const line = JSON.stringify(statement);
    if (known.has(line)) return;
    known.add(line);
    appendFileSync(file, `${line}\n`);
  });
}

/** All pools and clients go through this one function of `pg`. */
function wrap(): void {
  if (wrapped) return;
  wrapped = true;
  const { prototype } = pg.Client;
  const original = prototype.query as (...given: unknown[]) => unknown;
  prototype.query = function (this: pg.Client, ...given: unknown[]) {
    const [first] = given;
    const text = typeof first === "string" ? first : (first as { text?: unknown } | undefined)?.text;
    if (typeof text === "string") for (const listener of listeners) listener({ role: roleOf(this), text });
    return original.apply(this, given);
  } as typeof prototype.query;
}

/** `guli app 4711` → `app`: the name that the desk gives each of its connections. */
function roleOf(client: pg.Client): string {
  const { application_name: name } = (client as unknown as { connectionParameters: { application_name?: string } }).connectionParameters;
  return /^guli (\w+)/.exec(name ?? "")?.[1] ?? "other";
}
