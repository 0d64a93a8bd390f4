import { runnerImport, type Plugin } from "vite";
import { join } from "node:path";

const CONTRACT = join(import.meta.dirname, "../../contract/src");
const NAME = "virtual:routes";

/**
 * `virtual:routes` is the contract's table of contents, name → [method, path], made while building: the app calls routes by
 * name with the contract's types, and no schema library travels to the browser.
 */
export function routes(): Plugin {
  return {
    name: "guli-routes",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    async load(id) {
      if (id !== `\0${NAME}`) return null;
      const { module, dependencies } = await runnerImport<Record<string, unknown>>(join(CONTRACT, "index.ts"), { logLevel: "error" });
      for (const file of dependencies) this.addWatchFile(file);
      const table = Object.entries(module).flatMap(([name, value]) => (isRoute(value) ? [[name, [value.method, value.path]]] : []));
      return `export const routes = ${JSON.stringify(Object.fromEntries(table))};`;
    },
  };
}

function isRoute(value: unknown): value is { method: string; path: string } {
  return typeof value === "object" && value !== null && "method" in value && "path" in value && "says" in value;
}
