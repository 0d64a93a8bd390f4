import { readFileSync } from "node:fs";

/** The version of the coach, kept with what it said: a later one may see more. */
export const COACH_VERSION = (JSON.parse(readFileSync(new URL("../package.json", import.meta.resolve("@guli/coach")), "utf8")) as { version: string }).version;
