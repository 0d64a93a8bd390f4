import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Plugin } from "vite";

/** Puts a .br and a .gz beside every text file, so that the desk never compresses the same file twice. */
export function compressed(): Plugin {
  return {
    name: "guli-compressed",
    apply: "build",
    writeBundle({ dir = "dist" }) {
      const folder = join(dir, "assets");
      for (const file of readdirSync(folder).filter((name) => /\.(js|css|svg|json)$/.test(name))) {
        const whole = readFileSync(join(folder, file));
        writeFileSync(join(folder, `${file}.gz`), gzipSync(whole, { level: 9 }));
        writeFileSync(join(folder, `${file}.br`), brotliCompressSync(whole, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
      }
    },
  };
}
