import { z } from "zod";

/* How the words of an environment variable become a setting. Each says what it expects, in the sentence that a refusal shows. */

export function number(least: number, most: number) {
  const expected = `a whole number from ${least} to ${most}`;
  return z.string().regex(/^\d+$/, expected).transform(Number).pipe(z.number().min(least, expected).max(most, expected));
}

const units: Record<string, number> = {
  "": 1,
  b: 1,
  k: 1024,
  kb: 1024,
  kib: 1024,
  m: 1024 ** 2,
  mb: 1024 ** 2,
  mib: 1024 ** 2,
  g: 1024 ** 3,
  gb: 1024 ** 3,
  gib: 1024 ** 3,
};

/** `26214400`, `25 MB`, `1g`. */
export function bytes() {
  const expected = "a size such as 26214400, 25 MB or 1 GB";
  return z.string().transform((text, ctx) => {
    const [, amount, unit] = /^(\d+)\s*([a-z]*)$/i.exec(text) ?? [];
    const factor = units[(unit ?? "").toLowerCase()];
    if (amount !== undefined && factor !== undefined && Number(amount) > 0) return Number(amount) * factor;
    ctx.addIssue(expected);
    return z.NEVER;
  });
}

const yes = ["yes", "true", "on", "1"];
const no = ["no", "false", "off", "0"];

export function flag() {
  return z
    .string()
    .toLowerCase()
    .refine((text) => yes.includes(text) || no.includes(text), "yes or no")
    .transform((text) => yes.includes(text));
}

/** Words between commas; with `allowed`, only those. */
export function list<const Word extends string>(allowed?: readonly Word[]) {
  const expected = allowed ? `one or more of ${allowed.join(", ")}, separated by commas` : "words separated by commas";
  return z.string().transform((text, ctx): Word[] => {
    const words = text
      .split(",")
      .map((word) => word.trim())
      .filter((word) => word !== "");
    const known = (word: string): word is Word => !allowed || (allowed as readonly string[]).includes(word);
    if (words.length > 0 && words.every(known)) return [...new Set(words)];
    ctx.addIssue(expected);
    return z.NEVER;
  });
}

/** A URL with one of these protocols, without the slash at its end. */
export function address(protocols: readonly string[]) {
  const expected = `an address that starts with ${protocols.map((protocol) => `${protocol}//`).join(" or ")}`;
  return z
    .string()
    .refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), expected)
    .transform((text) => text.replace(/\/+$/, ""));
}

/** STUN and TURN servers as browsers take them. */
export function iceServers() {
  const expected = "addresses that start with stun:, stuns:, turn: or turns:, separated by commas";
  return list().refine((urls) => urls.every((url) => /^(stuns?|turns?):[^\s/?@]+(\?transport=(udp|tcp))?$/.test(url)), expected);
}

/** `help.shop.ge=shop,help.bank.uz=bank`: of each host what stands there. */
export function hosts() {
  const expected = "names of hosts with what stands there, separated by commas, such as help.shop.ge=shop";
  return list().refine((pairs) => pairs.every((pair) => /^[a-z0-9.-]+=[a-z0-9-]+$/.test(pair)), expected);
}
