import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { routes } from "./build/routes.ts";
import { words } from "./build/words.ts";

const desk = process.env["GULI_DESK"] ?? "http://127.0.0.1:4854";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), routes(), words()],
  server: { proxy: { "/api": desk, "/widget": desk } },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2023",
    manifest: true,
    /** No `data:` fonts or pictures: the page's content security policy names `self` alone. */
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
});
