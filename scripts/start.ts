import { enableCompileCache } from "node:module";
import { join } from "node:path";

/* What `npm start` does once the right Node runs: keep what was compiled for the next start, build the pages if need be, start the desk. */
enableCompileCache(join(import.meta.dirname, "../node_modules/.cache/guli"));

const { ensureBuilt } = await import("./build.ts");
ensureBuilt();
await import("../server/src/main.ts");
