import { readAddresses } from "../fields/addresses.ts";
import { oneLine } from "../fields/lines.ts";
import { decodeField } from "../fields/words.ts";
import type { DeskHeaders } from "../mail.ts";
import { all, first, type Headers } from "../mime/headers.ts";

export function readDeskHeaders(headers: Headers): DeskHeaders {
  const one = (name: string): string | null => {
    const value = first(headers, name);
    return value === null ? null : oneLine(decodeField(value.slice(0, 4_000)), 998);
  };
  return {
    autoSubmitted: one("auto-submitted"),
    precedence: one("precedence"),
    listId: one("list-id"),
    xLoop: one("x-loop"),
    autoResponseSuppress: one("x-auto-response-suppress"),
    returnPath: readReturnPath(first(headers, "return-path")),
    deliveredTo: ["delivered-to", "x-original-to", "envelope-to", "x-envelope-to"].flatMap((name) => addressesIn(all(headers, name))),
    spamFlag: one("x-spam-flag"),
  };
}

function addressesIn(values: readonly string[]): string[] {
  return values.length === 0
    ? []
    : readAddresses(values, null)
        .map((found) => found.address)
        .filter((address) => address !== "");
}

function readReturnPath(raw: string | null): string | null {
  if (raw === null) return null;
  return /^\s*<([^<>\s]{0,998})>/.exec(raw)?.[1] ?? addressesIn([raw])[0] ?? null;
}
