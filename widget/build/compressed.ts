import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Plugin } from "vite";
import { pack } from "./size.ts";

/** Puts a .br and a .gz beside each file, which is what goes over the wire. */
export const compressed: Plugin = {
  name: "compressed",
  writeBundle({ dir = "" }, bundle) {
    for (const name of Object.keys(bundle)) {
      const whole = readFileSync(join(dir, name));
      writeFileSync(join(dir, `${name}.gz`), pack(whole));
      writeFileSync(join(dir, `${name}.br`), brotliCompressSync(whole));
    }
  },
};
