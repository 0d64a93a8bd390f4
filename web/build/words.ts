import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { toCyrillic } from "../src/i18n/cyrillic.ts";

const FOLDER = join(import.meta.dirname, "../src/words");
const ROOMS = join(import.meta.dirname, "../src/rooms");
const NAME = "virtual:words";
const LANGUAGES = ["en", "ka", "uz", "uz-Cyrl", "ru"];
/** What the first screen shows comes at once; a room's words come with the room. */
const FIRST = "first";
const FIRST_ROOM = "conversations";
/** Large parts of a room whose words are fetched by their own name. */
const BESIDE: ReadonlySet<string> = new Set(["leaving", "word-of-mouth", "overview", "evidence"]);

/**
 * `virtual:words` says how to fetch each language's words, room by room; `virtual:words/ka/settings` is one such file. `uz-Cyrl` is
 * written from `uz` on the way.
 */
export function words(): Plugin {
  return {
    name: "guli-words",
    /** A room's first file in a language is not watched yet when the words are first asked for. */
    configureServer({ watcher, moduleGraph, ws }) {
      watcher.on("add", (file) => {
        if (!file.startsWith(FOLDER)) return;
        for (const [id, module] of moduleGraph.idToModuleMap) if (id.startsWith(`\0${NAME}`)) moduleGraph.invalidateModule(module);
        ws.send({ type: "full-reload" });
      });
    },
    resolveId: (id) => (id === NAME || id.startsWith(`${NAME}/`) ? `\0${id}` : null),
    load(id) {
      if (id === `\0${NAME}`)
        return `export const files = {${LANGUAGES.map(
          (language) =>
            `${JSON.stringify(language)}: {${partsOf(language)
              .map((part) => importOf(language, part))
              .join()}}`,
        ).join()}};`;
      if (!id.startsWith(`\0${NAME}/`)) return null;
      const [language = "", part = ""] = id.slice(NAME.length + 2).split("/");
      for (const file of filesOf(language)) this.addWatchFile(file.path);
      return `export default ${JSON.stringify(wordsOf(language, part))};`;
    },
  };
}

function importOf(language: string, part: string): string {
  return `${JSON.stringify(part)}: () => import("${NAME}/${language}/${part}")`;
}

function partsOf(language: string): string[] {
  return [...new Set(filesOf(language).map(({ part }) => part))];
}

/** The words of one part, as the browser gets them. */
function wordsOf(language: string, part: string): Record<string, string> {
  const rooms = filesOf(language)
    .filter((file) => file.part === part)
    .map(({ path }) => JSON.parse(readFileSync(path, "utf8")) as Record<string, string>);
  const all = Object.assign({}, ...rooms) as Record<string, string>;
  return language === "uz-Cyrl" ? Object.fromEntries(Object.entries(all).map(([key, text]) => [key, toCyrillic(text)])) : all;
}

function filesOf(language: string): { part: string; path: string }[] {
  const folder = join(FOLDER, language === "uz-Cyrl" ? "uz" : language);
  if (!existsSync(folder)) return [];
  const rooms = readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => file.slice(0, -".json".length));
  return rooms.map((room) => ({
    part: room !== FIRST_ROOM && (BESIDE.has(room) || existsSync(join(ROOMS, room))) ? room : FIRST,
    path: join(folder, `${room}.json`),
  }));
}
