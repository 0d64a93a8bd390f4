import type { Tx } from "../../core/desk.ts";
import type { ErasedPerson } from "../../core/erasing.ts";
import { dropFiles, filesWith } from "../../core/files.ts";
import * as shops from "./shops/store/erasing.ts";
import * as store from "./store/erasing.ts";

/** `addresses`: as customers knew them, folded; by whom it was asked is noted on the wishes of shops that it fulfils. */
export async function forgetPerson(tx: Tx, of: ErasedPerson & { addresses: string[]; personId: string | null }): Promise<void> {
  await store.holdPerson(tx, of.customerIds);
  const addresses = [...new Set([...of.addresses, ...(await store.knownAs(tx, of.customerIds))])].filter((word) => word.length > 4);
  await store.forgetRefused(tx, [...addresses, ...(await store.numbersOf(tx, of.customerIds))]);
  const whom = { customerIds: of.customerIds, addresses };
  const aside = await filesWith(tx, await shops.setAside(tx), addresses);
  const hashes = [...(await shops.forgetDeliveries(tx, { ...whom, aside })), ...(await shops.fulfilWishes(tx, whom, of.personId))];
  await dropFiles(
    tx,
    hashes.filter((hash) => hash !== ""),
  );
  await store.forgetPerson(tx, of);
}
