import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES, type Language } from "../src/language/languages.ts";

/** A text whose language is known. */
export type Labelled = { language: Language; text: string; source: string };

/**
 * The rows of one part of a data folder: `parallel/*.PART.jsonl` with a sentence in each language a row, and
 * `mood/LANGUAGE-*.PART.jsonl` with one text a row. They stay outside the repository.
 */
export function readCorpus(folder: string, part: "train" | "dev"): Labelled[] {
  const parallel = rows(join(folder, "parallel"), part).flatMap(({ row }) =>
    LANGUAGES.map((language) => ({ language, text: textAt(row, language), source: "parallel" })),
  );
  const moods = rows(join(folder, "mood"), part).flatMap(({ row, file }) => {
    const language = LANGUAGES.find((each) => file.startsWith(`${each}-`));
    return language === undefined ? [] : [{ language, text: textAt(row, "text"), source: file.split(".")[0] ?? file }];
  });
  const found = [...parallel, ...moods].map((each) => ({ ...each, text: each.text.replace(MASKED, " ") }));
  if (found.length === 0) throw new Error(`No *.${part}.jsonl in ${folder}/parallel or ${folder}/mood`);
  return found;
}

/** Names and links that the data sets mask, some of them in the wrong language. */
const MASKED = /\[\p{Lu}+\]|<\w+>/gu;

function rows(folder: string, part: string): { row: unknown; file: string }[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith(`.${part}.jsonl`));
  return files.sort().flatMap((file) => {
    const lines = readFileSync(join(folder, file), "utf8").split("\n");
    return lines.filter((line) => line !== "").map((line) => ({ row: JSON.parse(line) as unknown, file }));
  });
}

function textAt(row: unknown, key: string): string {
  const value: unknown = row instanceof Object ? Reflect.get(row, key) : undefined;
  if (typeof value !== "string") throw new Error(`A row without "${key}": ${JSON.stringify(row).slice(0, 80)}`);
  return value;
}
