/*
 * `npm start`. Plain JavaScript, because an old Node must be able to read this far: what builds the desk, and the desk where it could not be built, is TypeScript
 * that Node runs directly, which takes 22.18 or newer. npm brings such a Node for Linux and Windows; elsewhere the machine's own must do.
 * The limits of memory in package.json hold back the young generation, which is what grows under load, and let the old one grow by a quarter at most before
 * it is tidied.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

if (major > 22 || (major === 22 && minor >= 18)) await start();
else runWithOurs();

/** Build what is stale, in a process of its own whose memory is given back; keep what was compiled for the next start. */
async function start() {
  const { status } = spawnSync(process.execPath, [path("build.ts")], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
  const cache = path("../node_modules/.cache/guli");
  const main = existsSync(path("../server/dist/main.js")) ? "../server/dist/main.js" : "../server/src/main.ts";
  if (process.platform === "linux" && process.execve) startFrugally(path(main), cache);
  const { enableCompileCache } = await import("node:module");
  enableCompileCache(cache);
  await import(main);
}

/**
 * The same process begins anew as the desk, with settings of the C library that must stand before it begins: threads share two heaps, and blocks from 64 KB are
 * given back at once. Under load that is 20 MB of some 200. Node warns that this is experimental, which tells a shop nothing.
 */
function startFrugally(main, cache) {
  const frugal = { MALLOC_ARENA_MAX: "2", MALLOC_MMAP_THRESHOLD_: "65536", MALLOC_TRIM_THRESHOLD_: "65536", NODE_COMPILE_CACHE: cache };
  process.removeAllListeners("warning");
  process.execve(process.execPath, [process.execPath, ...process.execArgv, main, ...process.argv.slice(2)], { ...frugal, ...process.env });
}

function runWithOurs() {
  const platform = process.platform === "win32" ? "win" : process.platform;
  const program = platform === "win" ? "node.exe" : "bin/node";
  const ours = path(`../node_modules/node-${platform}-${process.arch}/${program}`);
  if (!existsSync(ours)) {
    console.error(
      `Guli needs Node 22.18 or newer, and this is ${process.versions.node}. Run npm ci, which brings one where it can (looked for ${ours}), or install Node 24.`,
    );
    process.exit(2);
  }
  const child = spawn(ours, [...process.execArgv, path("start.js"), ...process.argv.slice(2)], { stdio: "inherit" });
  // The terminal tells both of us about Ctrl-C; others tell only this process.
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  child.on("exit", (code, signal) => process.exit(signal ? 1 : code));
}
