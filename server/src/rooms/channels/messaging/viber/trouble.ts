import { Trouble, type TroubleWord } from "../trouble.ts";

/** The error codes of https://developers.viber.com/docs/api/rest-bot-api/#error-codes, each as a word. */
const WORDS: Record<number, TroubleWord> = {
  // invalidUrl: the webhook's address.
  1: "needs-https",
  // invalidAuthToken
  2: "auth-failed",
  // badData, missingData
  3: "rejected",
  4: "rejected",
  // receiverNotRegistered
  5: "address-unknown",
  // receiverNotSubscribed: they have left the bot, or never wrote to it.
  6: "blocked-us",
  // publicAccountBlocked, publicAccountNotFound, publicAccountSuspended
  7: "no-rights",
  8: "auth-failed",
  9: "no-rights",
  // webhookNotSet
  10: "webhook-failing",
  // receiverNoSuitableDevice
  11: "type-refused",
  // tooManyRequests
  12: "rate-limited",
  // apiVersionNotSupported, incompatibleWithVersion
  13: "type-refused",
  14: "type-refused",
  // publicAccountNotAuthorized
  15: "no-rights",
  // freeMessagesExceeded, noBalance
  23: "no-money",
  24: "no-money",
};

/** What Viber refused. Codes that it has added since are refusals that another try will not change. */
export function troubleOf({ status, status_message: message }: { status: number; status_message: string }): Trouble {
  return new Trouble(WORDS[status] ?? "rejected", `${status} ${message}`.trim());
}
