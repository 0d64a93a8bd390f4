import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, rename, stat, unlink, utimes } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { sql, type RawBuilder } from "kysely";
import { milliseconds, minus, plus, type Instant } from "./clock.ts";
import type { Desk, Tx } from "./desk.ts";
import { newId } from "./ids.ts";
import { refuse } from "./refusal.ts";

/** What is about to be kept: its content rides along while it is small, and lies on disk already when it is not. */
export type Held = { hash: string; size: number; content: Buffer | null };

/**
 * Files by the hash of their content, apart for each workspace: the same thing twice is stored once, and nobody reads another's by its hash. Up to 32 KB
 * they live in the database, in the transaction of what they belong to (a mail of 4 KB is not worth six calls to the file system, nor an inode); larger
 * ones lie on disk.
 */
export type Files = {
  /** Make ready to be kept by `keepFiles` in a transaction. A large one is durable when this returns. Refuses with `disk.full`. */
  hold(workspaceId: string, content: Uint8Array): Promise<Held>;
  /** The content, or of it the bytes from `first` to `last`, both included; null if there is none. */
  read(workspaceId: string, hash: string, part?: { first: number; last: number }): Promise<Buffer | Readable | null>;
  /** Take a large one from the disk, unless someone holds it anew. */
  drop(workspaceId: string, hash: string): Promise<void>;
};

const SMALL = 32 * 1024;

/** So long after it was held, nobody is still about to keep it. */
const SETTLED = { hours: 1 };
const LATER = { minutes: 61 };

export const hashOf = (content: Uint8Array): string => createHash("sha256").update(content).digest("hex");

/** Keep these with the commit of this transaction. What was only brought may be forgotten again (see `forgetFiles`). */
export async function keepFiles(tx: Tx, held: Held[], { brought = false } = {}): Promise<void> {
  if (held.length > 0) await sql`with ${claiming(tx, held, brought)} ${keeping(tx, held, brought)}`.execute(tx.sql);
}

/** Stands before `keeping`, as one of its statement's `with`: what may be forgotten is locked, so that it is either still there or kept anew. */
export function claiming(tx: Tx, held: Held[], brought = false): RawBuilder<unknown> {
  return sql`claimed as (update files set brought = ${brought}
    where workspace_id = ${tx.workspaceId} and hash = any (${held.map((one) => one.hash)}::text[]) and brought returning hash)`;
}

/** The statement that keeps them, to stand beside others and after `claiming`. */
export function keeping(tx: Tx, held: Held[], brought = false): RawBuilder<unknown> {
  return sql`insert into files (workspace_id, hash, size, content, created_at, brought)
    select ${tx.workspaceId}::uuid, f.hash, f.size, f.content, ${tx.now}::timestamptz, ${brought}::boolean
    from unnest(${held.map((one) => one.hash)}::text[], ${held.map((one) => one.size)}::bigint[], ${held.map((one) => one.content)}::bytea[]) as f (hash, size, content)
    where f.hash not in (select hash from claimed)
    on conflict (workspace_id, hash) do nothing`;
}

/**
 * Forget those of these that were only brought, and that nothing names: `unnamed` says which, once nobody can name them any more without keeping them anew.
 * What another transaction is just keeping is left alone.
 */
export async function forgetFiles(tx: Tx, hashes: string[], unnamed: (hashes: string[]) => Promise<string[]>): Promise<void> {
  const locked = await sql<{ hash: string }>`
    select hash from files where workspace_id = ${tx.workspaceId} and hash = any (${hashes}::text[]) and brought order by hash for update skip locked`.execute(
    tx.sql,
  );
  const gone = await unnamed(locked.rows.map((row) => row.hash));
  const { rows } = await sql<{ hash: string; large: boolean }>`
    delete from files where workspace_id = ${tx.workspaceId} and hash = any (${gone}::text[]) returning hash, content is null as large`.execute(tx.sql);
  for (const { hash, large } of rows) if (large) await tx.desk.files.drop(tx.workspaceId, hash);
}

/** Of these, the small ones in which one of these words stands, in whatever case; letters of other scripts are not looked for. `words` are in lower case. */
export async function filesWith(tx: Tx, hashes: string[], words: string[]): Promise<string[]> {
  if (hashes.length === 0 || words.length === 0) return [];
  const { rows } = await sql<{ hash: string }>`
    select hash from files where workspace_id = ${tx.workspaceId} and hash = any (${hashes}::text[]) and exists (
      select 1 from unnest(${words}::text[]) as w (word) where strpos(lower(encode(content, 'escape')), w.word) > 0)`.execute(tx.sql);
  return rows.map(({ hash }) => hash);
}

/** Contents that nothing names any more, whoever brought them. A large one that was held within the hour leaves the disk by "drop-contents", when nobody can be about to keep it. */
export async function dropFiles(tx: Tx, hashes: string[]): Promise<void> {
  const { rows } = await sql<{ hash: string; large: boolean }>`
    delete from files where workspace_id = ${tx.workspaceId} and hash = any (${hashes}::text[]) returning hash, content is null as large`.execute(tx.sql);
  const large = rows.filter((row) => row.large).map(({ hash }) => hash);
  if (large.length === 0) return;
  for (const runAt of [tx.now, plus(tx.now, LATER)]) tx.enqueue("drop-contents", { hashes: large }, { key: `drop-contents:${runAt}:${large[0]}`, runAt });
}

/** Takes these from the disk, unless something names them again. */
export async function dropContents(desk: Desk, { workspaceId, hashes }: { workspaceId: string; hashes: string[] }): Promise<void> {
  const { rows } = await desk.read(workspaceId, (tx) =>
    sql<{ hash: string }>`select hash from files where workspace_id = ${workspaceId} and hash = any (${hashes}::text[])`.execute(tx.sql),
  );
  const named = new Set(rows.map(({ hash }) => hash));
  for (const hash of hashes) if (!named.has(hash)) await desk.files.drop(workspaceId, hash);
}

export function openFiles(folder: string, desk: () => Desk): Files {
  const pathOf = (workspaceId: string, hash: string) => join(folder, workspaceId, hash.slice(0, 2), hash);
  return {
    hold: async (workspaceId, content) => {
      const held = { hash: hashOf(content), size: content.length };
      if (content.length <= SMALL) return { ...held, content: Buffer.from(content) };
      await writeOnce(pathOf(workspaceId, held.hash), content, desk().clock.now()).catch(refuseIfFull);
      return { ...held, content: null };
    },
    read: async (workspaceId, hash, part) => {
      const { rows } = await desk().read(workspaceId, (tx) =>
        sql<{ content: Buffer | null }>`select content from files where workspace_id = ${workspaceId} and hash = ${hash}`.execute(tx.sql),
      );
      if (!rows[0]) return null;
      if (rows[0].content) return part ? rows[0].content.subarray(part.first, part.last + 1) : rows[0].content;
      const path = pathOf(workspaceId, hash);
      return (await exists(path)) ? createReadStream(path, part && { start: part.first, end: part.last }) : null;
    },
    drop: (workspaceId, hash) => takeAway(pathOf(workspaceId, hash), minus(desk().clock.now(), SETTLED)),
  };
}

/** All of it as one buffer. */
export async function bytesOf(content: Buffer | Readable): Promise<Buffer> {
  return Buffer.isBuffer(content) ? content : Buffer.concat(await content.toArray());
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Moved aside first: who holds it from now on writes it again, and who held it a moment ago gets it back. */
async function takeAway(path: string, before: Instant): Promise<void> {
  const aside = `${path}.${newId()}`;
  if (!(await rename(path, aside).then(() => true, ifAbsent))) return;
  if ((await stat(aside)).mtimeMs < milliseconds(before)) await unlink(aside);
  else await rename(aside, path);
}

function ifAbsent(cause: unknown): false {
  if ((cause as NodeJS.ErrnoException).code === "ENOENT") return false;
  throw cause;
}

/** Written beside its place, flushed, then moved there: after a crash it is whole or absent. Its time says when it was held last. */
async function writeOnce(path: string, content: Uint8Array, now: Instant): Promise<void> {
  const at = milliseconds(now) / 1000;
  if (await utimes(path, at, at).then(() => true, ifAbsent)) return;
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${newId()}`;
  try {
    const file = await open(beside, "wx", 0o600);
    try {
      await file.writeFile(content);
      await file.utimes(at, at);
      await file.datasync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (cause) {
    await unlink(beside).catch(() => undefined);
    throw cause;
  }
}

function refuseIfFull(cause: unknown): never {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === "ENOSPC" || code === "EDQUOT") refuse("disk.full");
  throw cause;
}
