import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const ROOT = join(import.meta.dirname, "..");
const gzipped = async (path: string): Promise<number> => gzipSync(await readFile(path)).length;

/** Bytes of JavaScript, gzipped, that a browser must have before the inbox is usable, and of the whole widget. */
export async function firstLoad(): Promise<{ app: number; widget: number }> {
  const assets = join(ROOT, "web/dist/assets");
  const inbox = (await readdir(assets)).find((name) => /^InboxScreen.*\.js$/.test(name));
  const page = await readFile(join(ROOT, "web/dist/index.html"), "utf8");
  const entries = [...page.matchAll(/(?:src|href)="\/assets\/([^"]+\.js)"/g)].map((match) => match[1]!);
  const needed = await withImports(assets, inbox ? [...entries, inbox] : entries);
  const sizes = await Promise.all([...needed].map((name) => gzipped(join(assets, name))));
  return { app: sizes.reduce((sum, size) => sum + size, 0), widget: await gzipped(join(ROOT, "widget/dist/guli.js")) };
}

/** These files with all that they import before they run. */
async function withImports(folder: string, names: string[]): Promise<Set<string>> {
  const all = new Set<string>();
  const queue = [...names];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (all.has(name)) continue;
    all.add(name);
    const source = await readFile(join(folder, name), "utf8");
    for (const match of source.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) queue.push(match[1]!);
  }
  return all;
}
