import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compressed } from "./build/compressed.ts";
import { firstPaint } from "./build/first-paint.ts";
import { routes } from "./build/routes.ts";
import { words } from "./build/words.ts";

const desk = process.env["GULI_DESK"] ?? "http://127.0.0.1:4854";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), routes(), words(), firstPaint(), compressed()],
  /** Not `changeOrigin`: the desk takes changes only from pages of its own host. */
  server: { proxy: { "/api": { target: desk }, "/widget": { target: desk } } },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2023",
    manifest: true,
    /** No `data:` fonts or pictures: the page's content security policy names `self` alone. */
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    /** What the coach knows of a language is one file, fetched when a draft needs it; what all need at once is measured by size.test.ts. */
    chunkSizeWarningLimit: 2_000,
    rolldownOptions: {
      output: {
        /** Parts shared by several screens would be named after all of them. */
        chunkFileNames: ({ name }) => `assets/${name.split("~")[0]}-[hash].js`,
        /** One file with all that the first screen needs, a few for what several screens share: not a hundred crumbs. */
        codeSplitting: {
          groups: [
            { name: "base", tags: ["$initial"], priority: 1 },
            // A sign is small and stands everywhere: alone it would be merged into whatever screen has it, too, with all which that needs.
            { name: "icons", test: /@tabler\/icons-react/, minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 4_000, priority: 1 },
            // So are the small parts of the inbox: which channel, which state.
            { name: "parts", test: /src\/(ui|rooms\/conversations\/parts)\//, minShareCount: 2, priority: 1 },
            { name: "shared", minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 1_000 },
          ],
        },
      },
    },
  },
});
