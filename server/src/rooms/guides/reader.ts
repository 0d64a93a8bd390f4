import { networkOf } from "../people/index.ts";
import type { Vault } from "../../core/secrets.ts";
import type { Instant } from "../../core/clock.ts";

/** Who reads a public page on one day: only to count nobody twice. Of it nobody can make an address again, and tomorrow it is another. */
export function readerOf(vault: Vault, { address, workspaceId, now }: { address: string; workspaceId: string; now: Instant }): string {
  return vault.proof(`${workspaceId} ${now.slice(0, 10)} ${networkOf(address)}`, "help:reader").toString("base64url");
}
