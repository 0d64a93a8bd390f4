import type { ChannelKind, MessagingTestStep } from "@guli/contract";
import { key } from "../../i18n/key.ts";

/** What happened and how to mend it, as keys of the words. */
export type TroubleWords = { what: string; mend: string };

const LATER = key("It is tried again by itself, every minute. Nothing that customers write is lost: the service brings it later.");

const WORDS: Readonly<Record<string, TroubleWords>> = {
  "auth-failed": {
    what: key("The service does not accept the key."),
    mend: key("It was mistyped, has run out, or was withdrawn. Make a new one at the service, and put it in here."),
  },
  "no-rights": {
    what: key("The key is right, but it does not give all the rights that are needed."),
    mend: key("Make it anew at the service, with the permissions that the steps above name."),
  },
  "rate-limited": { what: key("The service has been asked too often."), mend: LATER },
  unreachable: {
    what: key("The service cannot be reached."),
    mend: key("If other channels work, the service itself is down, and it comes back by itself. If none does, the desk has lost the internet."),
  },
  "timed-out": { what: key("The service does not answer in time."), mend: LATER },
  failed: { what: key("The service has a fault of its own."), mend: LATER },
  malformed: {
    what: key("The service answers in a way that Guli does not understand."),
    mend: key("Look whether the address is the right one. If it is, tell those who make Guli."),
  },
  "host-forbidden": {
    what: key("This address is inside the desk’s own network, and that is not allowed."),
    mend: key("Use the public address of the service. Who runs the desk can allow the network in its configuration."),
  },
  "address-unknown": {
    what: key("The service does not know this account."),
    mend: key("Look for a slip in the numbers; they must belong to the same account as the key."),
  },
  conflict: {
    what: key("Another program uses the same account."),
    mend: key("Only one can have its messages. Switch the other one off, or make an account of its own for Guli."),
  },
  "needs-https": {
    what: key("The service calls only public addresses with https."),
    mend: key("Who runs the desk has to give it such an address in the configuration (GULI_PUBLIC_URL)."),
  },
  "webhook-failing": {
    what: key("The service cannot reach this desk."),
    mend: key("Its messages wait there. Check that the address of the desk is open to the internet and its certificate is good."),
  },
  "secret-wrong": {
    what: key("The key is right, but the app secret beside it is another app’s."),
    mend: key("Copy the app secret of the same app for which the key was made."),
  },
  "no-money": { what: key("The account at the service has no money left."), mend: key("Top it up at the service.") },
  rejected: { what: key("The service does not take it."), mend: key("Its own words below may say why.") },
};

const UNKNOWN: TroubleWords = { what: key("Something went wrong."), mend: key("The service’s own words below may say more.") };

/** What is known better once the kind of channel is known. */
const AT: Readonly<Record<string, TroubleWords>> = {
  "telegram/auth-failed": {
    what: key("Telegram does not accept this token."),
    mend: key("Copy it once more from @BotFather: /mybots, your bot, API Token. If it was revoked there, the new one is shown."),
  },
  "telegram/conflict": {
    what: key("Another program fetches the messages of this bot."),
    mend: key("When you connect it here, that one gets nothing any more. If it is still needed, make a bot of its own for Guli."),
  },
  "telegram/needs-https": {
    what: key("Telegram calls only public addresses with https."),
    mend: key("Choose “Guli asks Telegram” instead: that works everywhere, and is as fast."),
  },
  "whatsapp/auth-failed": {
    what: key("Meta does not accept this access token."),
    mend: key("Temporary tokens last a day. Make a permanent one for a system user, as the steps above say."),
  },
  "whatsapp/address-unknown": {
    what: key("Meta does not know this phone number ID for this token."),
    mend: key("It is not the phone number itself but a long ID beside it. The number must belong to the same business account as the token."),
  },
  "whatsapp/conflict": {
    what: key("Meta passes on elsewhere what comes to this number."),
    mend: key("Save this channel once more, and they come here. If another program still needs them, give it a number of its own."),
  },
  "messenger/conflict": {
    what: key("Meta passes on elsewhere what comes to this account."),
    mend: key("An app has one address for all its accounts. Put in at Meta the one that this page shows, or make an app of its own for Guli."),
  },
  "messenger/address-unknown": {
    what: key("This access token is for another page or account."),
    mend: key("Compare the ID with the one that stands beside the token at Meta. The service’s own words below may say whose token it is."),
  },
  "sms/auth-failed": {
    what: key("The gateway does not accept the key."),
    mend: key("Look into its handbook for what must stand in the header Authorization, such as “Bearer …” or “Basic …”."),
  },
};
for (const kind of ["messenger", "instagram"]) Object.assign(AT, { [`${kind}/auth-failed`]: AT["whatsapp/auth-failed"] });
for (const trouble of ["conflict", "address-unknown"]) Object.assign(AT, { [`instagram/${trouble}`]: AT[`messenger/${trouble}`] });

/** The words for a trouble of a channel. A code word that nobody has told us of is owned up to. */
export function wordsFor(trouble: string | null, kind: ChannelKind): TroubleWords {
  return AT[`${kind}/${trouble}`] ?? WORDS[trouble ?? ""] ?? UNKNOWN;
}

/** What is tried, in order (keys of the words). */
export const STEP_NAMES: Readonly<Record<MessagingTestStep["step"], string>> = {
  reach: key("Reach the service"),
  "sign-in": key("Sign in with the key"),
  account: key("Find the account"),
  rights: key("Have the rights that are needed"),
  webhook: key("Be told of what customers write"),
  subscription: key("Be signed up for messages"),
  send: key("Send"),
};
