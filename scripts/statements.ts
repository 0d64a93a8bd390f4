import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { unfiltered } from "../server/test/sql/judging.ts";
import { PROBE, type Statement } from "../server/test/sql/recording.ts";

/** How many distinct statements the app's connections issued, and what is wrong with them. */
export type Judgement = { judged: number; wrong: { text: string; why: string[] }[] };

/**
 * Reads what the tests recorded (GULI_TEST_SQL) and judges what everyday work issued. Not judged, each for a reason: the ticker's connections, which
 * read across workspaces what is due and can write nothing; the owner's, which migrate and run the queue; those of tests that look behind the desk.
 */
export function judgeStatements(folder: string): Judgement {
  const tables = protectedTables();
  const texts = new Set(
    recorded(folder)
      .filter(({ role, text }) => role === "app" && !text.startsWith(PROBE))
      .map(({ text }) => text.replaceAll(/\s+/g, " ").trim()),
  );
  const wrong = [...texts].map((text) => ({ text, why: unfiltered(text, tables) })).filter(({ why }) => why.length > 0);
  return { judged: texts.size, wrong };
}

function recorded(folder: string): Statement[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .flatMap((name) =>
      readFileSync(join(folder, name), "utf8")
        .split("\n")
        .filter((line) => line !== ""),
    )
    .map((line) => JSON.parse(line) as Statement);
}

/** The tables of workspaces: those that the migrations protect. */
export function protectedTables(): Set<string> {
  const folder = join(import.meta.dirname, "../server/migrations");
  const text = readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n");
  return new Set([...text.matchAll(/^select (?:guli\.)?protect\('(\w+)'/gm)].map(([, name = ""]) => name));
}

if (process.argv[1] && process.argv[2] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { judged, wrong } = judgeStatements(process.argv[2]);
  for (const { text, why } of wrong) console.error(`${why.join("; ")}\n    ${text}\n`);
  console.log(`${judged} statements, ${wrong.length} wrong`);
  process.exitCode = wrong.length > 0 || judged === 0 ? 1 : 0;
}
