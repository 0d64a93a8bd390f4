/**
 * Builds the agents' app, the chat widget and the desk itself (docs/decisions/24) if anything that goes into them has changed since the last time. `npm ci` and
 * `npm start` call it, so it is quick where nothing is to be done, and never leaves a half-built app behind.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const ROOT = join(import.meta.dirname, "..");
const SCRATCH = join(ROOT, "dist");
const SHARED_SOURCES = ["contract", "coach"];
const PACKAGES = ["web", "widget", "server"] as const;
const NOT_SOURCES = new Set(["node_modules", "dist"]);

/** fresh: nothing was to be done · built: just now · no-tools: vite was left out of the installation · absent: no such package. */
export type Outcome = "fresh" | "built" | "no-tools" | "absent";

/** Build what is stale. Throws where a build fails; what was built before is still there then. */
export function ensureBuilt(): Record<(typeof PACKAGES)[number], Outcome> {
  const outcomes = PACKAGES.map((name) => [name, ensureOne(name)] as const);
  return Object.fromEntries(outcomes) as Record<(typeof PACKAGES)[number], Outcome>;
}

function ensureOne(name: string): Outcome {
  const folder = join(ROOT, name);
  if (!existsSync(join(folder, "vite.config.ts"))) return "absent";
  const stamp = stampOf([name, ...SHARED_SOURCES]);
  const stampFile = join(SCRATCH, `${name}.stamp`);
  if (existsSync(join(folder, "dist")) && readIfThere(stampFile) === stamp) return "fresh";
  const vite = join(ROOT, "node_modules/vite/bin/vite.js");
  if (!existsSync(vite)) {
    // Of the desk the sources can be run as they are: better than what was built of others.
    if (name === "server") rmSync(join(folder, "dist"), { recursive: true, force: true });
    return "no-tools";
  }
  build(folder, vite);
  writeFileSync(stampFile, stamp);
  return "built";
}

/** In a process of its own (the desk need not carry the build tools in its memory), then put in place at one stroke. */
function build(folder: string, vite: string): void {
  mkdirSync(SCRATCH, { recursive: true });
  const fresh = join(SCRATCH, `new-${process.pid}`);
  const old = join(SCRATCH, `old-${process.pid}`);
  const { status } = spawnSync(process.execPath, [vite, "build", "--logLevel", "warn", "--emptyOutDir", "--outDir", fresh], {
    cwd: folder,
    stdio: ["ignore", "inherit", "inherit"],
    /** Whoever calls may be a test; what is built is always what people get. */
    env: { ...process.env, NODE_ENV: "production" },
  });
  if (status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    throw new Error(`${folder} could not be built; see above.`);
  }
  const place = join(folder, "dist");
  if (existsSync(place)) renameSync(place, old);
  renameSync(fresh, place);
  rmSync(old, { recursive: true, force: true });
}

/** Changes whenever a source does: names, sizes and times of all files, which is a hundred times quicker than reading them. */
function stampOf(packages: readonly string[]): string {
  const hash = createHash("sha256").update(fileMark(join(ROOT, "package-lock.json")));
  for (const name of packages) for (const file of filesBelow(join(ROOT, name))) hash.update(fileMark(file));
  return hash.digest("hex");
}

function fileMark(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  return `${file}\0${found?.size}\0${found?.mtimeMs}\n`;
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !NOT_SOURCES.has(name) && !name.endsWith(".test.ts"))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)]));
}

function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [name, outcome] of Object.entries(ensureBuilt())) {
    if (outcome === "built") console.log(`${name}: built`);
    if (outcome === "no-tools" && name !== "server")
      console.log(
        `${name}: not built, since the build tools were left out. Run npm ci with its development dependencies, or bring ${name}/dist from elsewhere.`,
      );
  }
}
