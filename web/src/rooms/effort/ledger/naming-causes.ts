import type { EffortCause } from "@guli/contract";
import type { TFunction } from "i18next";

/** A cause by itself, without the words that showed it. */
export function causeName(cause: EffortCause, t: TFunction): string {
  switch (cause) {
    case "wrote-again":
      return t("Wrote again before an answer");
    case "came-back":
      return t("Came back after the end");
    case "new-conversation":
      return t("Began anew about the same");
    case "came-elsewhere":
      return t("Asked the same elsewhere");
    case "sent-elsewhere":
      return t("Sent to another channel");
    case "handed-on":
      return t("Another person or team");
    case "sent-on":
      return t("Sent to another department");
    case "asked-again":
      return t("Asked for what was given");
    case "same-words":
      return t("The same words twice");
    case "automatic-again":
      return t("Another automatic reply");
    case "stock-reply":
      return t("A reply that takes up nothing");
    case "refused-by-rule":
      return t("A rule instead of a way");
    default:
      return choreName(cause, t);
  }
}

function choreName(cause: EffortCause, t: TFunction): string {
  switch (cause) {
    case "call":
      return t("Ring or write to somebody else");
    case "visit":
      return t("Go somewhere");
    case "form":
      return t("Fill in or upload");
    case "papers":
      return t("Print, sign or post");
    case "look-up":
      return t("Look it up");
    case "chase":
      return t("Try again later");
    case "customer-says":
      return t("The customer says so");
    case "by-hand":
      return t("Added by a colleague");
    default:
      return t("Another chore");
  }
}
