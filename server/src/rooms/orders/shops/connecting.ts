import type { connectShop, Shop as Shown } from "@guli/contract";
import type { z } from "zod";
import { plus, type Instant } from "../../../core/clock.ts";
import type { Desk, Tx } from "../../../core/desk.ts";
import type { Who } from "../../../core/http/serving.ts";
import { newId } from "../../../core/ids.ts";
import { found, refuse } from "../../../core/refusal.ts";
import type { ShopSecrets } from "./adapter.ts";
import { presentOne } from "./presenting.ts";
import { openSecrets, sealSecrets } from "./setups.ts";
import * as store from "./store/shops.ts";

type NewShop = z.output<typeof connectShop.body>;
type Change = { on?: boolean | undefined; address?: string | null | undefined; secrets?: ShopSecrets | undefined };

/** So often a shop is asked for what changed, so that nothing is missed that it did not tell. */
export const ASKED_EVERY = { hours: 6 };

/** Connect a shop. Its keys are kept sealed and never given back. */
export function connect(desk: Desk, who: Who, { kind, name, address, secrets }: NewShop): Promise<Shown> {
  return desk.transaction(who.workspaceId, async (tx) => {
    mustBeSafe(desk, address);
    const id = newId();
    const fetchAt = nextFetch(tx, { on: true, address, secrets });
    if (!(await store.insertShop(tx, { id, kind, name, address, secrets: sealSecrets(desk, id, secrets), fetchAt }))) refuse("shop.name-taken");
    return announced(tx, who, id);
  });
}

/** Change how it is reached. A key that was typed for one address is never sent to another. */
export function change(desk: Desk, who: Who, { id, ...wanted }: { id: string } & Change): Promise<Shown> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const before = found(await store.shop(tx, id), "shop.not-found");
    const { on = before.on, address = before.address, secrets: given = {} } = wanted;
    mustBeSafe(desk, address);
    const { signing, token } = openSecrets(desk, before);
    const secrets = { signing: given.signing ?? signing, token: given.token ?? (address === before.address ? token : undefined) };
    await store.updateShop(tx, { id, on, address, secrets: sealSecrets(desk, id, secrets), fetchAt: nextFetch(tx, { on, address, secrets }) });
    return announced(tx, who, id);
  });
}

export async function remove(desk: Desk, who: Who, id: string): Promise<Record<never, never>> {
  await desk.transaction(who.workspaceId, async (tx) => {
    const shop = found(await store.shop(tx, id), "shop.not-found");
    if (!(await store.deleteUnused(tx, shop))) refuse("shop.in-use");
    tx.record("settings.changed", { person: who.personId }, { what: "orders", id });
  });
  return {};
}

/** On the house's own network there may be shops without a certificate. */
function mustBeSafe(desk: Desk, address: string | null): void {
  if (address?.startsWith("http:") && !desk.config.allowPrivateHosts) refuse("shop.insecure", { address: "The key of a shop goes over https only." });
}

function nextFetch(tx: Tx, { on, address, secrets }: { on: boolean; address: string | null; secrets: ShopSecrets }): Instant | null {
  return on && address !== null && secrets.token ? plus(tx.now, ASKED_EVERY) : null;
}

async function announced(tx: Tx, who: Who, id: string): Promise<Shown> {
  tx.record("settings.changed", { person: who.personId }, { what: "orders", id });
  return presentOne(tx, id);
}
