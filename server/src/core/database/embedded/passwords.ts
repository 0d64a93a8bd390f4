import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { writeOnce } from "../../config/once.ts";
import { DatabaseTrouble } from "../trouble.ts";

const roles = ["postgres", "guli", "guli_app", "guli_ticker"] as const;
const Passwords = z.record(z.enum(roles), z.string().min(20));

/** A password for each role of the embedded database; `postgres` is its superuser, used by the start alone. */
export type Passwords = z.infer<typeof Passwords>;

/** Reads them from `dataDir`, after making them if the database is still to be made. */
export async function readPasswords(dataDir: string, isNew: boolean): Promise<Passwords> {
  const path = join(dataDir, "postgres.json");
  if (isNew) await makePasswords(path);
  const read = Passwords.safeParse(
    await readFile(path, "utf8")
      .then(JSON.parse)
      .catch(() => undefined),
  );
  if (read.success) return read.data;
  throw new DatabaseTrouble(`${path}, which holds the passwords of the embedded database, is missing or damaged. Put it back from a copy of the data folder.`);
}

async function makePasswords(path: string): Promise<void> {
  const made = Object.fromEntries(roles.map((role) => [role, randomBytes(24).toString("base64url")]));
  // An earlier start may have come this far and no further, or another may be doing the same now: the first file stays.
  await writeOnce(path, `${JSON.stringify(made, null, 2)}\n`);
}
