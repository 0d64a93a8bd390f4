import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { order } from "../../server/src/rooms/order.ts";
import { brokenBorders } from "./borders.ts";
import { brokenHabits, circles } from "./habits.ts";
import { importsOf, readSources, type Source } from "./sources.ts";
import { brokenTables, tablesOf } from "./tables.ts";

/** node scripts/architecture/index.ts: whether the house is still built as ARCHITECTURE.md says. */
export function violations(sources: Source[], rooms: readonly string[]): string[] {
  return [...brokenBorders(sources, rooms), ...brokenTables(sources), ...brokenHabits(sources), ...circles(sources)];
}

/** What was looked at, so that a checker that sees nothing is not taken for a house in order. */
export function seen(sources: Source[]): { files: number; imports: number; betweenRooms: number; tables: number } {
  const imports = sources.flatMap(importsOf);
  const betweenRooms = imports.filter(({ from, to }) => /^server\/src\/rooms\/[^/]+\//.test(from) && /rooms\/[^/]+\/index\.ts$/.test(to)).length;
  return { files: sources.length, imports: imports.length, betweenRooms, tables: tablesOf(sources).length };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const sources = readSources(join(import.meta.dirname, "../.."));
  const found = violations(sources, order);
  const { files, imports, betweenRooms, tables } = seen(sources);
  if (betweenRooms === 0 || tables === 0) found.push("the checker saw no imports between rooms, or no tables: it is looking at the wrong place");
  for (const one of found) console.error(one);
  console.log(
    `${files} files, ${imports} imports (${betweenRooms} between rooms), ${tables} tables: ${found.length === 0 ? "in order" : `${found.length} broken`}`,
  );
  if (found.length > 0) process.exitCode = 1;
}
