import type { PromisedWhat } from "@guli/contract";
import { key } from "../../i18n/key.ts";

/** What is promised. Keys of the words. */
export const WHAT: Record<PromisedWhat, string> = {
  first: key("First answer"),
  next: key("Next answer"),
  solution: key("Solution"),
  given: key("Given word"),
};
