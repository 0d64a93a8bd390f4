import type { AttributeDefinition } from "@guli/contract";
import { key } from "../../../i18n/key.ts";

/** Keys of the words. */
export const TYPES: Record<AttributeDefinition["type"], string> = {
  text: key("Text"),
  number: key("Number"),
  "yes-no": key("Yes or no"),
  date: key("Date"),
  choice: key("Choice from a list"),
};
