import { key } from "../../../i18n/key.ts";

/** The sentences of refusals that a row of a file can meet, as the contract has them. */
const SENTENCES: Record<string, string> = {
  "money.unknown-currency": key("There is no such currency."),
  "money.negative": key("A sum cannot be below zero."),
  "money.too-large": key("This sum is too large to be right."),
  "money.too-precise": key("This currency has no such small parts."),
  "money.unreadable": key("This is not a sum."),
  "date.unreadable": key("This is not a date."),
  "date.far-future": key("This date lies in the future."),
  "order.not-found": key("There is no such order."),
  "order.no-id": key("An order needs an id by which it is known again."),
  "order.amounts-differ": key("Quantities and amounts of the lines are not right."),
  "order.returned-too-much": key("More would come back than was bought."),
  "order.no-such-line": key("The order has no such line."),
  "customer.not-found": key("There is no such customer."),
  "import.unreadable": key("This is not a CSV file that can be read."),
  "import.columns-missing": key("Say which columns hold the order's id, its date and its sum."),
  "import.row-broken": key("The row could not be read: quotes or the number of columns are wrong."),
};

/** What a code of a refusal says, in English: put it through `t`. */
export const sentenceOfCode = (code: string | null): string => SENTENCES[code ?? ""] ?? key("Some of what was sent is not right.");
