import { addressParser } from "postal-mime";
import { oneLine } from "./lines.ts";
import { decodeBytes, decodeWords, normaliseWords } from "./words.ts";
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
      const address = readMailbox(mailbox.name, mailbox.address ?? "");
      if (address.name === "" && address.address === "") continue;
      addresses.push(address);
      if (addresses.length === MOST_ADDRESSES) return addresses;
    }
  }
  return addresses;
}

function readMailbox(name: string, address: string): Address {
  const decoded = decodeWords(address);
  // Where there is no name, the parser gives the address again.
  const own = isSame(name, decoded) ? "" : name;
  const mailbox = withEncodedPerson(address);
  if (mailbox !== null) return { name: readName(own), address: mailbox };
  // An encoded word in the place of an address is a name.
  if (address.includes("=?")) return { name: readName(`${own} ${decoded}`), address: "" };
  return { name: readName(name), address: readAddress(address) };
}

function isSame(one: string, other: string): boolean {
  return one.replace(/\s+/g, "") === other.replace(/\s+/g, "");
}

/** Some programs encode what stands before the "@", which nobody may; the host must stand there plainly. */
function withEncodedPerson(address: string): string | null {
  const [, words, host] = /^(=\?\S{1,200}\?=)\s?@([\w-]+(?:\.[\w-]+)+)$/.exec(address) ?? [];
  const person = words === undefined ? "" : decodeWords(words);
  return /^[\p{L}\p{N}.+_-]+$/u.test(person) ? `${person}@${host}` : null;
}

function readName(name: string): string {
  const line = oneLine(name, 200);
  if (/^[<>]+$/.test(line)) return "";
  return /^(["']).*\1$/.test(line) ? line.slice(1, -1).trim() : line;
}

function readAddress(address: string): string {
  const words = oneLine(address, 998)
    .replace(/\([^()]*\)/g, "")
    .split(/\s+/);
  // White space inside is either old style around "@" and dots, or words that do not belong to the address.
  const bare = words.find((word) => /[^@]@[^@]/.test(word)) ?? words.join("");
  return bare
    .replace(/^(?:mailto:|<)+/i, "")
    .replace(/>+$/, "")
    .replace(/^'(.+@.+)'$/, "$1");
}
