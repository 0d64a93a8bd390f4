import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { defineConfig, type Plugin } from "vite";

/** Files that lie beside a source (migrations, guides, drills) are still read there: each source keeps the place that it was written in. */
const places: Plugin = {
  name: "places",
  transform(code, id) {
    if (id.includes("/node_modules/") || !code.includes("import.meta.")) return undefined;
    return {
      code: code.replaceAll("import.meta.dirname", JSON.stringify(dirname(id))).replaceAll("import.meta.url", JSON.stringify(pathToFileURL(id).href)),
      map: null,
    };
  },
};

/* The desk as one file without types (docs/decisions/24). What is installed stays where npm put it; a build that is replaced under a running desk takes nothing from it, since there is nothing to load later. */
export default defineConfig({
  plugins: [places],
  ssr: { noExternal: [/^@guli\//] },
  build: {
    ssr: "src/main.ts",
    target: "node22",
    minify: false,
    rolldownOptions: {
      output: {
        entryFileNames: "main.js",
        codeSplitting: false,
        comments: false,
        minify: { mangle: false, compress: false, codegen: { removeWhitespace: true } },
      },
    },
  },
});
