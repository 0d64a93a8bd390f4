import pg from "pg";
import type { Config } from "../config/index.ts";
import { externalReaches, session } from "./connecting.ts";
import type { Reaches } from "./connecting.ts";
import { prepareRoles } from "./roles.ts";
import { codeOf, createDatabase, DatabaseTrouble } from "./trouble.ts";

/** Where the database is, and what to do when the desk is done with it. */
export type Place = { reaches: Reaches; leave(): Promise<void> };

/** A PostgreSQL that others run: finds out as whom to work there. */
export async function openExternal(config: Config, owner: string): Promise<Place> {
  const client = new pg.Client(session({ connectionString: owner }, "start"));
  client.on("error", () => {});
  try {
    await client.connect();
  } catch (cause) {
    throw new DatabaseTrouble(`The database of DATABASE_URL cannot be reached: ${reason(cause)}`, { cause });
  }
  try {
    const reaches = externalReaches(config, owner, await prepareRoles(client));
    if (!reaches) throw new DatabaseTrouble(mayNotStepDown(client.user));
    return { reaches, leave: async () => {} };
  } finally {
    await client.end();
  }
}

const mayNotStepDown = (login: string | undefined): string =>
  `The login of DATABASE_URL may not step down to guli_app. Run as an administrator of the database:\ngrant guli_app to "${login}";\nor set GULI_DATABASE_APP_URL to a login of its own.`;

/** The database's or the system's reason, with the way out where there is one. */
function reason(error: unknown): string {
  const ways: Record<string, string> = {
    ECONNREFUSED: "nothing answers at that address. Is PostgreSQL running, and is the port right?",
    ENOTFOUND: "its host name is not known.",
    ENOENT: "there is no socket at that path.",
    "28P01": "the password is not right.",
    "28000": "its pg_hba.conf does not let this login in.",
    "3D000": `there is no such database. Create it: ${createDatabase}`,
    "53300": "it has no connection left (max_connections).",
    "57P03": "it is just starting or stopping; try again in a moment.",
  };
  const said = error instanceof AggregateError ? error.errors.map(String).join("; ") : error instanceof Error ? error.message : String(error);
  return ways[codeOf(error) ?? ""] ?? said;
}
