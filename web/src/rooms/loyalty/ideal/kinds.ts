import type { CostKind } from "@guli/contract";
import { key } from "../../../i18n/key.ts";

/** Keys of the words. */
export const KINDS: Readonly<Record<CostKind, string>> = {
  campaign: key("Campaign"),
  discount: key("Discounts granted"),
  thanks: key("Thanks for recommendations"),
  "desk-time": key("Desk time"),
  other: key("Something else"),
};
