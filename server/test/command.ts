import { afterEach, beforeEach, vi } from "vitest";
import type { Desk } from "../src/core/desk.ts";

export type Said = { out: string; err: string };

/** What commands print during each test of a file, instead of printing it. */
export function hearCommands(): Said {
  const said: Said = { out: "", err: "" };
  beforeEach(() => {
    said.out = said.err = "";
    vi.spyOn(process.stdout, "write").mockImplementation((text) => ((said.out += String(text)), true));
    vi.spyOn(process.stderr, "write").mockImplementation((text) => ((said.err += String(text)), true));
  });
  afterEach(() => void vi.restoreAllMocks());
  return said;
}

type Command = (words: string[], env: NodeJS.ProcessEnv) => Promise<number>;

/** Runs a command beside a desk, on its database and its folder. */
export const commandBeside =
  (command: Command, desk: () => Desk) =>
  (...words: string[]): Promise<number> => {
    const { databaseUrl, dataDir } = desk().config;
    return command(words, { DATABASE_URL: databaseUrl, DATA_DIR: dataDir });
  };
