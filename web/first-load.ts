import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

type Chunk = { file: string; imports?: string[]; css?: string[] };
type Manifest = Record<string, Chunk>;

/** Compressed bytes that a browser fetches before a screen can be used: the app, the screen, and the largest language's words and formats. */
export type FirstLoad = { javascript: number; styles: number; files: { file: string; bytes: number }[] };

export function firstLoadOf(dist: string, screen: string): FirstLoad {
  const manifest = JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8")) as Manifest;
  if (!manifest[screen]) throw new Error(`The build has no ${screen}.`);
  const page = readFileSync(join(dist, "index.html"), "utf8");
  const named = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, file = ""]) => file);
  const chunks = closureOf(manifest, screen);
  const sized = (files: Iterable<string>) =>
    [...new Set(files)].map((file) => ({ file, bytes: gzipSync(readFileSync(join(dist, file)), { level: 9 }).length }));
  const largest = (keys: RegExp) =>
    sized(
      Object.keys(manifest)
        .filter((key) => keys.test(key))
        .map((key) => manifest[key]?.file ?? ""),
    )
      .sort((a, b) => b.bytes - a.bytes)
      .slice(0, 1);
  const code = [
    ...sized([...named.filter(isCode), ...chunks.map(({ file }) => file)]),
    ...largest(/^virtual:words\/[\w-]+\/first$/),
    ...largest(/^src\/formats\/tables\//),
  ];
  return {
    javascript: sum(code),
    styles: sum(sized([...named.filter((file) => !isCode(file)), ...chunks.flatMap(({ css = [] }) => css)])),
    files: code.sort((a, b) => b.bytes - a.bytes),
  };
}

/** A chunk and all that it imports before it runs. */
function closureOf(manifest: Manifest, first: string): Chunk[] {
  const seen = new Set<string>();
  const visit = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    manifest[key]?.imports?.forEach(visit);
  };
  visit(first);
  return [...seen].flatMap((key) => manifest[key] ?? []);
}

const isCode = (file: string): boolean => file.endsWith(".js");
const sum = (files: { bytes: number }[]): number => files.reduce((total, { bytes }) => total + bytes, 0);
