import type { Voucher, VoucherState } from "@guli/contract";
import { call } from "../../../api.ts";
import { saveCsv } from "../../../ui/csv.ts";
import { fileOf } from "./voucher-file.ts";

/** All of them, page after page, saved as a file. */
export async function takeVouchers(query: { state?: VoucherState; code?: string }): Promise<void> {
  const all: Voucher[] = [];
  let cursor: string | null = null;
  do {
    const page: { rows: Voucher[]; next: string | null } = await call("listVouchers", { query: { ...query, limit: 100, ...(cursor && { cursor }) } });
    all.push(...page.rows);
    cursor = page.next;
  } while (cursor);
  saveCsv(fileOf(all), "vouchers.csv");
}
