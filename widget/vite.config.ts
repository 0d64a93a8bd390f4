import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, defineConfig, type Plugin } from "vite";
import { compressed } from "./build/compressed.ts";
import { packWords } from "./build/words.ts";
import { budget, gzipped } from "./build/size.ts";
import guides from "./vite.guides.config.ts";
import showing from "./vite.showing.config.ts";

/** A build above the budget is no build. Measured as it was written: what hooks see before that is not yet what is served. */
const withinBudget: Plugin = {
  name: "within-budget",
  writeBundle({ dir = "" }) {
    const size = gzipped(readFileSync(join(dir, "guli.js")));
    if (size > budget) this.error(`guli.js is ${size} bytes after gzip; the budget is ${budget}.`);
    this.info(`guli.js: ${size} of ${budget} bytes after gzip`);
  },
};

/** What comes beside the chat is made along with it, into the same folder. */
const beside: Plugin = {
  name: "beside",
  async writeBundle({ dir = "" }) {
    for (const one of [showing, guides]) await build({ ...one, configFile: false, build: { ...one.build, outDir: dir } });
  },
};

export default defineConfig({
  root: import.meta.dirname,
  logLevel: "warn",
  plugins: [packWords, withinBudget, compressed, beside],
  oxc: { jsx: { runtime: "classic", pragma: "h", pragmaFrag: "Fragment", development: false } },
  build: {
    outDir: "dist",
    // Browsers from 2023 on; the newer ones for the styles keep the minifier from adding its own stand-in for `light-dark()`, which is not used.
    target: ["chrome111", "firefox114", "safari16.4"],
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    lib: { entry: "src/main.ts", formats: ["iife"], name: "guliChat", fileName: () => "guli.js" },
    reportCompressedSize: false,
  },
});
