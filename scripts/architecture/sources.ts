import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, posix } from "node:path";

/** A file of ours: its path from the root, with slashes, and its text. */
export type Source = { path: string; text: string };
export type Import = { from: string; /** A path from the root where it is one of ours, else the package. */ to: string; typeOnly: boolean };

const PACKAGES = ["coach", "contract", "server", "web", "widget", "scripts", "journeys", "bench"];
const SKIPPED = new Set(["node_modules", "dist"]);

export function readSources(root: string): Source[] {
  return PACKAGES.filter((name) => existsSync(join(root, name))).flatMap((name) => filesBelow(root, name));
}

function filesBelow(root: string, folder: string): Source[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !SKIPPED.has(name))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesBelow(root, path);
      return /\.(ts|tsx|js|css|sql)$/.test(path) ? [{ path, text: readFileSync(join(root, path), "utf8") }] : [];
    });
}

export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path) || /(^|\/)test\//.test(path);

const STATEMENT = /^[ \t]*(?:import|export)\s+(type\s)?([^;"'`]*?)\bfrom\s*"([^"]+)"/gm;
const SIDE_EFFECT = /^import\s*"([^"]+)"/gm;
const DYNAMIC = /(typeof\s+)?\bimport\(\s*"([^"]+)"/g;

/** What a file imports, types and re-exports included. By patterns, since TypeScript 7 has no interface for programs; the tests try them on every form. */
export function importsOf({ path, text }: Source): Import[] {
  const found = (specifier: string, typeOnly: boolean): Import => ({ from: path, to: resolve(path, specifier), typeOnly });
  return [
    ...[...text.matchAll(STATEMENT)].map(([, type, names = "", specifier = ""]) => found(specifier, type !== undefined || onlyTypes(names))),
    ...[...text.matchAll(SIDE_EFFECT)].map(([, specifier = ""]) => found(specifier, false)),
    ...[...text.matchAll(DYNAMIC)].map(([, type, specifier = ""]) => found(specifier, type !== undefined)),
  ];
}

/** `{ type A, type B }` and nothing beside it. */
function onlyTypes(names: string): boolean {
  const inner = /^\{([^}]*)\}\s*$/.exec(names.trim())?.[1];
  if (inner === undefined) return false;
  const parts = inner
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return parts.length > 0 && parts.every((part) => part.startsWith("type "));
}

function resolve(from: string, specifier: string): string {
  return specifier.startsWith(".") ? posix.join(posix.dirname(from), specifier) : specifier;
}
