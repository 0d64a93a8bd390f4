import type { Voucher } from "@guli/contract";
import { digitsOf } from "../money.ts";

/** The codes in a pasted list or file: the first column of each line, each once. */
export function codesIn(text: string): string[] {
  const firsts = text.split(/\r?\n/).map((line) => (line.split(/[,;\t]/)[0] ?? "").trim().replace(/^"(.*)"$/, "$1"));
  return [...new Set(firsts.filter((code) => code.length >= 4 && code.length <= 64))];
}

/** As a table that every spreadsheet reads. What a spreadsheet would take for a formula is quoted with an apostrophe. */
export function fileOf(vouchers: readonly Voucher[]): string {
  const cell = (text: string) => `"${(/^[=+\-@\t]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  const lines = vouchers.map(({ code, money, state, source, expiresAt, redeemedAt }) =>
    [code, (money.amount / 10 ** digitsOf(money.currency)).toFixed(digitsOf(money.currency)), money.currency, state, source, expiresAt ?? "", redeemedAt ?? ""]
      .map(cell)
      .join(","),
  );
  return ["code,amount,currency,state,source,expires,redeemed", ...lines].join("\r\n");
}
