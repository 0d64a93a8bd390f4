import type { Bought, Referral, ReferralRefused, ReferralWay } from "@guli/contract";
import { formatMoney } from "../../../formats/index.ts";
import { key } from "../../../i18n/key.ts";

export const REFUSED: Record<ReferralRefused, string> = {
  stopped: key("The code had been stopped"),
  expired: key("The code had run out"),
  self: key("Their own code"),
  "same-address": key("Both have an address in common"),
  "not-new": key("Known for longer, or had bought before"),
  before: key("The order is older than the code"),
  ring: key("They came through each other"),
  "too-many": key("Too many through one customer within 30 days"),
  blocked: key("One of them is blocked"),
  referred: key("Came through another before"),
  "taken-back": key("Taken back by hand"),
};

export const WAYS: Record<ReferralWay, string> = { order: key("With an order"), message: key("Written to you"), hand: key("Noted by hand") };

type Thanked = NonNullable<Referral["thanked"]>["state"];
const WITH_A_VOUCHER = key("Thanked with a voucher of {{sum}}: {{code}}");
export const THANKED: Record<Thanked, string> = {
  free: WITH_A_VOUCHER,
  given: WITH_A_VOUCHER,
  expired: WITH_A_VOUCHER,
  redeemed: key("Thanked with a voucher of {{sum}}, which is redeemed: {{code}}"),
  cancelled: key("The voucher of {{sum}} is withdrawn: {{code}}"),
};

export const sumText = ({ minor, currency }: Pick<Bought, "minor" | "currency">): string => formatMoney({ minor, currency });
