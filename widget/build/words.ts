import type { Plugin } from "vite";
import { words } from "../src/words/all.ts";
import { pack } from "../src/words/packed.ts";

/** Four languages would take a quarter of what the chat may weigh; packed they take a sixth. */
export const packWords: Plugin = {
  name: "pack-words",
  load: (id) =>
    id.endsWith("/src/words/all.ts") ? `import { unpack } from "./packed.ts"; export const words = unpack(${JSON.stringify(pack(words))});` : null,
};
