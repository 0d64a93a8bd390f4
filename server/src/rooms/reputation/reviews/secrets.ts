import type { Desk } from "../../../core/desk.ts";
import { messaging } from "../../channels/index.ts";
import { isOpenWay } from "./rules/tokens.ts";
import type { Source } from "./store/sources.ts";

/** `token` opens the site's API; `signing` proves what is posted to us. */
export type Secrets = { token?: string | undefined; signing?: string | undefined };

export const seal = (desk: Desk, id: string, secrets: Secrets): Buffer => desk.vault.seal(JSON.stringify(secrets), `review-source:${id}`);

export const openSecrets = (desk: Desk, { id, secrets }: Pick<Source, "id" | "secrets">): Secrets =>
  secrets ? (JSON.parse(desk.vault.open(secrets, `review-source:${id}`)) as Secrets) : {};

/** The token of a source for one of its addresses. Throws Trouble where somebody on the way could read it. */
export function tokenFor(desk: Desk, source: Source, url: string): string | undefined {
  const { token } = openSecrets(desk, source);
  if (token !== undefined && isOpenWay(url, desk.config)) throw new messaging.Trouble("needs-https", new URL(url).host);
  return token;
}
