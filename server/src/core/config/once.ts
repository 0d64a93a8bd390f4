import { randomBytes } from "node:crypto";
import { link, rm, writeFile } from "node:fs/promises";

/** Writes a file that only its owner may read, unless there is one: when two processes do it at once, one wins and none sees half a file. */
export async function writeOnce(path: string, text: string): Promise<void> {
  const half = `${path}.${randomBytes(4).toString("hex")}.half`;
  try {
    await writeFile(half, text, { mode: 0o600, flush: true });
    await link(half, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    await rm(half, { force: true });
  }
}
