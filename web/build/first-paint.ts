import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const NAME = "first-paint.js";
const FILE = join(import.meta.dirname, `../src/${NAME}`);

/** The small classic script in the page's head: a hashed file like all others, since the page allows no inline scripts. */
export function firstPaint(): Plugin {
  let place = `/src/${NAME}`;
  return {
    name: "guli-first-paint",
    buildStart() {
      if (this.environment.mode !== "build") return;
      this.emitFile({ type: "asset", name: NAME, source: readFileSync(FILE) });
    },
    generateBundle(_, bundle) {
      const made = Object.values(bundle).find((file) => file.type === "asset" && file.names.includes(NAME));
      if (made) place = `/${made.fileName}`;
    },
    transformIndexHtml: { order: "post", handler: (html) => html.replace("<!--first-paint-->", `<script src="${place}"></script>`) },
  };
}
