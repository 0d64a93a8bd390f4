import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, rename, stat, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { sql, type RawBuilder } from "kysely";
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
  /** The content, or null if there is none. */
  read(workspaceId: string, hash: string): Promise<Buffer | Readable | null>;
};

const SMALL = 32 * 1024;

export const hashOf = (content: Uint8Array): string => createHash("sha256").update(content).digest("hex");

/** Keep these with the commit of this transaction. */
export async function keepFiles(tx: Tx, held: Held[]): Promise<void> {
  if (held.length > 0) await keeping(tx, held).execute(tx.sql);
}

/** The statement for it, to stand beside others. */
export function keeping(tx: Tx, held: Held[]): RawBuilder<unknown> {
  return sql`insert into files (workspace_id, hash, size, content, created_at)
    select ${tx.workspaceId}::uuid, f.hash, f.size, f.content, ${tx.now}::timestamptz
    from unnest(${held.map((one) => one.hash)}::text[], ${held.map((one) => one.size)}::bigint[], ${held.map((one) => one.content)}::bytea[]) as f (hash, size, content)
    on conflict (workspace_id, hash) do nothing`;
}

export function openFiles(folder: string, desk: () => Desk): Files {
  const pathOf = (workspaceId: string, hash: string) => join(folder, workspaceId, hash.slice(0, 2), hash);
  return {
    hold: async (workspaceId, content) => {
      const held = { hash: hashOf(content), size: content.length };
      if (content.length <= SMALL) return { ...held, content: Buffer.from(content) };
      await writeOnce(pathOf(workspaceId, held.hash), content).catch(refuseIfFull);
      return { ...held, content: null };
    },
    read: async (workspaceId, hash) => {
      const { rows } = await desk().read(workspaceId, (tx) =>
        sql<{ content: Buffer | null }>`select content from files where workspace_id = ${workspaceId} and hash = ${hash}`.execute(tx.sql),
      );
      if (!rows[0]) return null;
      if (rows[0].content) return rows[0].content;
      const path = pathOf(workspaceId, hash);
      return (await exists(path)) ? createReadStream(path) : null;
    },
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

/** Written beside its place, flushed, then moved there: after a crash it is whole or absent. */
async function writeOnce(path: string, content: Uint8Array): Promise<void> {
  if (await exists(path)) return;
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${newId()}`;
  try {
    const file = await open(beside, "wx", 0o600);
    try {
      await file.writeFile(content);
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
