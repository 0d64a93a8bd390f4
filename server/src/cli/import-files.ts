import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { BadInput } from "./opened.ts";

/** A document: its path as it is spoken of, from where that counts, and the folder whose pictures it may name. Or what keeps it from being read. */
export type Found = { path: string } & ({ text: string; base: string; root: string } | { trouble: string });

const LARGEST = 400_000;
const MOST = 5000;

/** All Markdown at these paths: of a folder with what lies in it. */
export async function documentsAt(paths: string[]): Promise<Found[]> {
  const found: Found[] = [];
  for (const path of paths) {
    const kind = await stat(path).catch(() => null);
    if (!kind) throw new BadInput(`there is no ${path}`);
    found.push(...(kind.isDirectory() ? await inFolder(path) : [await read(asSlashes(path), { base: process.cwd(), file: path, root: resolve(path, "..") })]));
  }
  if (found.length > MOST) throw new BadInput(`these are ${found.length} files; at most ${MOST} are taken at once`);
  return found;
}

async function inFolder(folder: string): Promise<Found[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /\.(?:md|markdown)$/i.test(entry.name)).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(files.toSorted().map((file) => read(asSlashes(relative(folder, file)), { base: resolve(folder), file, root: resolve(folder) })));
}

async function read(path: string, { base, file, root }: { base: string; file: string; root: string }): Promise<Found> {
  const bytes = await readFile(file).catch((cause: NodeJS.ErrnoException) => cause);
  if (bytes instanceof Error) return { path, trouble: `It cannot be read: ${bytes.code}.` };
  if (bytes.length > LARGEST) return { path, trouble: `It is larger than ${LARGEST / 1000} KB.` };
  try {
    return { path, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), base, root };
  } catch {
    return { path, trouble: "It is not written in UTF-8." };
  }
}

const asSlashes = (path: string): string => path.split(sep).join("/");

/** Where a picture lies, if it lies in the folder; null if not, also where a link leads out of it. */
export async function pictureAt(root: string, base: string, picture: string): Promise<string | null> {
  const [inside, at] = [await realpath(root), await realpath(resolve(base, picture)).catch(() => null)];
  return at !== null && at.startsWith(inside + sep) && (await stat(at)).isFile() ? at : null;
}
