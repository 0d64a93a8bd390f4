import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import type { Plugin } from "vite";

/** Puts a .br and a .gz beside the widget, which is what goes over the wire. */
export const compressed: Plugin = {
  name: "compressed",
  writeBundle({ dir = "" }) {
    const whole = readFileSync(join(dir, "guli.js"));
    writeFileSync(join(dir, "guli.js.gz"), gzipSync(whole, { level: 9 }));
    writeFileSync(join(dir, "guli.js.br"), brotliCompressSync(whole));
  },
};
