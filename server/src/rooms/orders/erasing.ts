import type { Tx } from "../../core/desk.ts";
import type { ErasedPerson } from "../../core/erasing.ts";
import { dropFiles } from "../../core/files.ts";
import * as shops from "./shops/store/erasing.ts";
import * as store from "./store/erasing.ts";

/** `addresses`: as customers knew them, folded; by whom it was asked is noted on the wishes of shops that it fulfils. */
export async function forgetPerson(tx: Tx, of: ErasedPerson & { addresses: string[]; personId: string | null }): Promise<void> {
  const words = [...new Set([...of.addresses, ...(await store.knownAs(tx, of.customerIds))])];
  await store.forgetRefused(tx, words);
  const hashes = [...(await shops.forgetDeliveries(tx, words)), ...(await shops.fulfilWishes(tx, words, of.personId))];
  await dropFiles(
    tx,
    hashes.filter((hash) => hash !== ""),
  );
  await store.forgetPerson(tx, of);
}
