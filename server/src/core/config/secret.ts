import { randomBytes } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Config } from "./index.ts";
import { writeOnce } from "./once.ts";

/** The secret that seals stored passwords and signs links: from the settings, else made once and kept beside the data. */
export async function sealingSecret(config: Pick<Config, "secret" | "dataDir">): Promise<string> {
  if (config.secret) return config.secret;
  const path = join(config.dataDir, "secret");
  await mkdir(config.dataDir, { recursive: true, mode: 0o700 });
  await writeOnce(path, `${randomBytes(32).toString("base64url")}\n`);
  const secret = (await readFile(path, "utf8")).trim();
  if (secret.length < 32)
    throw new Error(
      `${path} is too short for a secret. Put back the one from your backup, or delete the file: then stored mailbox passwords must be entered again.`,
    );
  return secret;
}
