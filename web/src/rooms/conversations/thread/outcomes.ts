import type { TFunction } from "i18next";

/** Why a reply did not get through, in words that say what can be done. Unknown codes get the general sentence. */
export function outcomeSentence(outcome: string | null, t: TFunction): string {
  switch (outcome) {
    case "address-unknown":
      return t("Not delivered: there is no such address.");
    case "mailbox-full":
      return t("Not delivered: the customer’s mailbox is full.");
    case "rejected":
      return t("Not delivered: the customer’s mail server did not take it.");
    case "auth-failed":
      return t("Not sent: the sign-in to our mailbox does not work. Its password may have changed.");
    case "no-way-out":
      return t("Not sent: this mailbox has no outgoing server yet.");
    case "dns-failed":
    case "timed-out":
    case "tls-failed":
    case "refused":
      return t("Not sent: our outgoing server cannot be reached.");
    case "host-forbidden":
      return t("Not sent: our outgoing server is inside the desk’s own network, and that is not allowed.");
    case "try-later":
      return t("Not delivered: the customer’s mail server kept putting us off.");
    case "too-large":
      return t("Not delivered: it is too large for the customer’s mail server.");
    default:
      return t("The reply did not get through.");
  }
}
