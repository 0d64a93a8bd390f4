#!/usr/bin/env node
// The only JavaScript of the server: it must run on any Node, to find the Node 24 that came with the project. TypeScript runs from there on.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

if (process.features.typescript) await import("../src/cli/index.ts");
else runUnderOwnNode();

function runUnderOwnNode() {
  const node = findOwnNode(dirname(fileURLToPath(import.meta.url)));
  if (!node) {
    console.error("guli: needs Node 22.18 or later, and the one that npm brings is missing: run `npm ci` in the project's root.");
    process.exit(2);
  }
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => {
    process.exitCode = code ?? (signal === "SIGINT" ? 130 : 143);
  });
}

function findOwnNode(start) {
  for (let folder = start; ; folder = dirname(folder)) {
    const node = join(folder, "node_modules", ".bin", process.platform === "win32" ? "node.exe" : "node");
    if (existsSync(node)) return node;
    if (dirname(folder) === folder) return null;
  }
}
