import type { Vault } from "../../../core/secrets.ts";
import type { Instant } from "../../../core/clock.ts";

/** Who reads a public page on one day: only to count nobody twice. Of it nobody can make an address again, and tomorrow it is another. */
export function readerOf(vault: Vault, { address, workspaceId, now }: { address: string; workspaceId: string; now: Instant }): string {
  return vault.proof(`${workspaceId} ${now.slice(0, 10)} ${nearby(address)}`, "help:reader").toString("base64url");
}

/** Of IPv6 the network that one customer has. */
function nearby(address: string): string {
  return address.includes(":") && !address.includes(".") ? address.split(":").slice(0, 4).join(":") : address;
}
