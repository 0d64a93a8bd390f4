import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type Plugin } from "vite";
import { compressed } from "./build/compressed.ts";
import { gzipped, showingBudgets } from "./build/size.ts";

const withinBudgets: Plugin = {
  name: "within-budgets",
  writeBundle({ dir = "" }) {
    for (const [file, budget] of Object.entries(showingBudgets)) {
      const size = gzipped(readFileSync(join(dir, file)));
      if (size > budget) this.error(`${file} is ${size} bytes after gzip; the budget is ${budget}.`);
      this.info(`${file}: ${size} of ${budget} bytes after gzip`);
    }
  },
};

/** What comes beside the chat when it is needed: `showing.js` asks and offers, `sharing.js` shows. Made by the build of the chat itself. */
export default defineConfig({
  root: import.meta.dirname,
  logLevel: "warn",
  plugins: [withinBudgets, compressed],
  oxc: { jsx: { runtime: "classic", pragma: "h", pragmaFrag: "Fragment", development: false } },
  build: {
    outDir: "dist",
    emptyOutDir: false,
    target: ["chrome111", "firefox114", "safari16.4"],
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    modulePreload: false,
    // Not `lib`: what is made for bundlers keeps its blanks.
    rolldownOptions: {
      input: { showing: "src/showing/showing.ts", sharing: "src/showing/sharing/sharing.ts" },
      preserveEntrySignatures: "strict",
      output: { format: "es", entryFileNames: "[name].js" },
    },
    reportCompressedSize: false,
  },
});
