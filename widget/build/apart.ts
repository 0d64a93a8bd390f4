import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { InlineConfig, Plugin } from "vite";
import { compressed } from "./compressed.ts";
import { gzipped } from "./size.ts";

/** How a file that comes beside the chat is built: whole by itself, within what it may weigh. */
export function apart(root: string, { input, budgets }: { input: Record<string, string>; budgets: Record<string, number> }): InlineConfig {
  return {
    root,
    logLevel: "warn",
    plugins: [withinBudgets(budgets), compressed],
    oxc: { jsx: { runtime: "classic", pragma: "h", pragmaFrag: "Fragment", development: false } },
    build: {
      outDir: "dist",
      emptyOutDir: false,
      target: ["chrome111", "firefox114", "safari16.4"],
      cssTarget: ["chrome123", "firefox120", "safari17.5"],
      modulePreload: false,
      // Not `lib`: what is made for bundlers keeps its blanks.
      rolldownOptions: { input, preserveEntrySignatures: "strict", output: { format: "es", entryFileNames: "[name].js" } },
      reportCompressedSize: false,
    },
  };
}

const withinBudgets = (budgets: Record<string, number>): Plugin => ({
  name: "within-budgets",
  writeBundle({ dir = "" }) {
    for (const [file, budget] of Object.entries(budgets)) {
      const size = gzipped(readFileSync(join(dir, file)));
      if (size > budget) this.error(`${file} is ${size} bytes after gzip; the budget is ${budget}.`);
      this.info(`${file}: ${size} of ${budget} bytes after gzip`);
    }
  },
});
