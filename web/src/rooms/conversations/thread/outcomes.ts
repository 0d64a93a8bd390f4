import type { ChannelKind } from "@guli/contract";
import type { TFunction } from "i18next";

/** Why a reply did not get through, in words that say what can be done. Unknown codes get the general sentence. */
export function outcomeSentence(outcome: string | null, { channel, t }: { channel: ChannelKind; t: TFunction }): string {
  const known = channel === "email" || channel === "form" ? ofMail(outcome, t) : (notTaken(outcome, t) ?? ofService(outcome, t));
  return known ?? t("The reply did not get through.");
}

function ofMail(outcome: string | null, t: TFunction): string | null {
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
      return null;
  }
}

/** About this message or this customer: something in it can be changed. */
function notTaken(outcome: string | null, t: TFunction): string | null {
  switch (outcome) {
    case "address-unknown":
      return t("Not delivered: the service does not know this customer. They have to write to us first.");
    case "blocked-us":
      return t("Not delivered: the customer has blocked us or wants no messages here. Take another way to reach them.");
    case "window-closed":
      return t("Not sent: the customer’s last message is too long ago for this service. Take an approved template, or wait until they write.");
    case "template-refused":
      return t("Not sent: the service did not accept the template. See whether it is approved and every gap in it is filled.");
    case "too-large":
      return t("Not sent: a file is larger than the service takes. Make it smaller, or send a link to it.");
    case "too-long":
      return t("Not sent: the text is longer than the service takes. Shorten it, or send it in parts.");
    case "type-refused":
      return t("Not sent: the service takes no files of this kind. Send a picture or a PDF instead.");
    case "expired":
      return t("Not delivered in time: the phone may be switched off. Try again later.");
    case "gone":
      return t("Not sent: a file of this message is no longer here. Attach it again.");
    case "rejected":
      return t("Not delivered: the service refused this message. Say it in other words, or take another way.");
    default:
      return null;
  }
}

/** About the channel as a whole: a lead can mend it. */
function ofService(outcome: string | null, t: TFunction): string | null {
  switch (outcome) {
    case "auth-failed":
      return t("Not sent: the service no longer accepts our key. A lead has to enter a new one in the settings of the channel.");
    case "no-rights":
      return t("Not sent: our account may not write there. A lead should check its permissions at the service.");
    case "rate-limited":
      return t("Not sent: the service takes no more messages from us for now. Try again in a few minutes.");
    case "unreachable":
    case "timed-out":
    case "failed":
      return t("Not sent: the service could not be reached. Try again when it works.");
    case "malformed":
      return t("Not sent: the service answered in a way that Guli does not understand.");
    case "host-forbidden":
      return t("Not sent: the address of the service is inside the desk’s own network, and that is not allowed.");
    case "conflict":
    case "secret-wrong":
    case "needs-https":
    case "webhook-failing":
      return t("Not sent: the channel is not set up rightly at the service. A lead should look at it in the settings.");
    case "no-money":
      return t("Not sent: our account at the service has no money left. Top it up and try again.");
    case "no-way-out":
      return t("Not sent: this channel is not connected any more.");
    default:
      return null;
  }
}
