import { createHash } from "node:crypto";
import { open, mkdir, readFile, rename, stat, unlink } from "node:fs/promises";
import { createReadStream } from "node:fs";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { newId } from "./ids.ts";
import { refuse } from "./refusal.ts";

/** Files by the hash of their content, below one folder a workspace: the same thing twice is stored once, and nobody reads another's by its hash. */
export type Files = {
  /** Durable when it returns. Refuses with `disk.full`. */
  keep(workspaceId: string, content: Uint8Array): Promise<string>;
  read(workspaceId: string, hash: string): Promise<Buffer>;
  stream(workspaceId: string, hash: string): Readable;
  has(workspaceId: string, hash: string): Promise<boolean>;
};

export const hashOf = (content: Uint8Array): string => createHash("sha256").update(content).digest("hex");

export function filesOnDisk(folder: string): Files {
  const made = new Set<string>();
  const pathOf = (workspaceId: string, hash: string) => join(folder, workspaceId, hash.slice(0, 2), hash);
  const has = async (workspaceId: string, hash: string) => (await stat(pathOf(workspaceId, hash)).catch(() => null)) !== null;

  async function keep(workspaceId: string, content: Uint8Array) {
    const hash = hashOf(content);
    const path = pathOf(workspaceId, hash);
    if (await has(workspaceId, hash)) return hash;
    if (!made.has(dirname(path))) await mkdir(dirname(path), { recursive: true }).catch(refuseIfFull);
    made.add(dirname(path));
    await writeDurably(path, content).catch(refuseIfFull);
    return hash;
  }

  return {
    keep,
    has,
    read: (workspaceId, hash) => readFile(pathOf(workspaceId, hash)),
    stream: (workspaceId, hash) => createReadStream(pathOf(workspaceId, hash)),
  };
}

/** Written beside its place, flushed, then moved there: after a crash it is whole or absent. */
async function writeDurably(path: string, content: Uint8Array): Promise<void> {
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
