import { defineConfig, type Plugin } from "vite";
import { packWords } from "./build/words.ts";
import { budget, gzipped } from "./build/size.ts";

/** A build above the budget is no build. */
const withinBudget: Plugin = {
  name: "within-budget",
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== "chunk") continue;
      const size = gzipped(file.code);
      if (size > budget) this.error(`${file.fileName} is ${size} bytes after gzip; the budget is ${budget}.`);
      this.info(`${file.fileName}: ${size} of ${budget} bytes after gzip`);
    }
  },
};

export default defineConfig({
  root: import.meta.dirname,
  logLevel: "warn",
  plugins: [packWords, withinBudget],
  oxc: { jsx: { runtime: "classic", pragma: "h", pragmaFrag: "Fragment" } },
  build: {
    outDir: "dist",
    lib: { entry: "src/main.ts", formats: ["iife"], name: "guliChat", fileName: () => "guli.js" },
    reportCompressedSize: false,
  },
});
