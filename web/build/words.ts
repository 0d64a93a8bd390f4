import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { toCyrillic } from "../src/i18n/cyrillic.ts";

const FOLDER = join(import.meta.dirname, "../src/words");
const PREFIX = "virtual:words/";

/** `virtual:words/ka` is all rooms' words in one language as one file; `uz-Cyrl` is written from `uz` on the way. */
export function words(): Plugin {
  return {
    name: "guli-words",
    /** A room's first file in a language is not watched yet when the words are first asked for. */
    configureServer({ watcher, moduleGraph, ws }) {
      watcher.on("add", (file) => {
        if (!file.startsWith(FOLDER)) return;
        for (const [id, module] of moduleGraph.idToModuleMap) if (id.startsWith(`\0${PREFIX}`)) moduleGraph.invalidateModule(module);
        ws.send({ type: "full-reload" });
      });
    },
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const language = id.slice(PREFIX.length + 1);
      const folder = join(FOLDER, language === "uz-Cyrl" ? "uz" : language);
      for (const file of filesIn(folder)) this.addWatchFile(join(folder, file));
      return `export default ${JSON.stringify(wordsOf(language))};`;
    },
  };
}

export function wordsOf(language: string): Record<string, string> {
  if (language === "uz-Cyrl") {
    return Object.fromEntries(Object.entries(wordsOf("uz")).map(([key, text]) => [key, toCyrillic(text)]));
  }
  const folder = join(FOLDER, language);
  const rooms = filesIn(folder).map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Record<string, string>);
  return Object.assign({}, ...rooms) as Record<string, string>;
}

function filesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".json")).toSorted() : [];
}
