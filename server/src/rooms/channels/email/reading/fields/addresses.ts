import { addressParser } from "postal-mime";
import { oneLine } from "./lines.ts";
import { decodeBytes, normaliseWords } from "./words.ts";
import type { Address } from "../mail.ts";

/** Longer address lists are cut: what a desk does with a mail never needs the ten-thousandth recipient. */
const MOST_TEXT = 200_000;
const MOST_ADDRESSES = 2_000;

/** Reads binary values of one address field, groups opened. A field without any address gives its text as a name. */
export function readAddresses(values: readonly string[], hint: string | null): Address[] {
  const addresses: Address[] = [];
  for (const value of values) {
    const text = normaliseWords(decodeBytes(value.slice(0, MOST_TEXT), hint));
    for (const mailbox of addressParser(text, { flatten: true })) {
      const address = { name: readName(mailbox.name), address: readAddress(mailbox.address ?? "") };
      if (address.name === "" && address.address === "") continue;
      addresses.push(address);
      if (addresses.length === MOST_ADDRESSES) return addresses;
    }
  }
  return addresses;
}

function readName(name: string): string {
  const line = oneLine(name, 200);
  return /^(["']).*\1$/.test(line) ? line.slice(1, -1).trim() : line;
}

function readAddress(address: string): string {
  const bare = oneLine(address, 998).replace(/\s+/g, "");
  return bare.replace(/^(?:mailto:|<)+/i, "").replace(/>+$/, "");
}
