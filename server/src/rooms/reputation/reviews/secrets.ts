import type { Desk } from "../../../core/desk.ts";
import type { Source } from "./store/sources.ts";

/** `token` opens the site's API; `signing` proves what is posted to us. */
export type Secrets = { token?: string | undefined; signing?: string | undefined };

export const seal = (desk: Desk, id: string, secrets: Secrets): Buffer => desk.vault.seal(JSON.stringify(secrets), `review-source:${id}`);

export const openSecrets = (desk: Desk, { id, secrets }: Pick<Source, "id" | "secrets">): Secrets =>
  secrets ? (JSON.parse(desk.vault.open(secrets, `review-source:${id}`)) as Secrets) : {};
