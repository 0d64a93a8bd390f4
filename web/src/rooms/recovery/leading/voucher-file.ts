import type { Voucher } from "@guli/contract";
import { csvOf } from "../../../ui/csv.ts";
import { digitsOf } from "../money.ts";

/** The codes in a pasted list or file: the first column of each line, each once. */
export function codesIn(text: string): string[] {
  const firsts = text.split(/\r?\n/).map((line) => (line.split(/[,;\t]/)[0] ?? "").trim().replace(/^"(.*)"$/, "$1"));
  return [...new Set(firsts.filter((code) => code.length >= 4 && code.length <= 64))];
}

/** As a table that every spreadsheet reads. */
export function fileOf(vouchers: readonly Voucher[]): string {
  const rows = vouchers.map(({ code, money: { amount, currency }, state, source, expiresAt, redeemedAt }) => {
    const sum = (amount / 10 ** digitsOf(currency)).toFixed(digitsOf(currency));
    return [code, sum, currency, state, source, expiresAt, redeemedAt];
  });
  return csvOf([["code", "amount", "currency", "state", "source", "expires", "redeemed"], ...rows]);
}
