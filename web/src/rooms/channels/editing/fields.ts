import type { MessagingKind } from "@guli/contract";
import { key } from "../../../i18n/key.ts";

/** One line of text that a kind of channel needs. Label and hint are keys of the words; names in brackets are as the service writes them. */
export type TextField = { name: string; label: string; hint?: string; placeholder?: string; optional?: boolean; isNumber?: boolean; longest?: number };

const META_TOKEN: TextField = { name: "accessToken", label: key("Access token"), hint: key("Of a system user, never expiring.") };
const APP_SECRET: TextField = { name: "appSecret", label: key("App secret"), hint: key("Proves that what comes in comes from Meta.") };

export const SETTINGS: Readonly<Record<MessagingKind, readonly TextField[]>> = {
  telegram: [],
  whatsapp: [
    {
      name: "phoneNumberId",
      label: key("Phone number ID"),
      hint: key("The long number beside your phone number, not the phone number itself."),
      isNumber: true,
      longest: 40,
    },
    { name: "businessAccountId", label: key("WhatsApp Business Account ID"), isNumber: true, longest: 40 },
  ],
  messenger: [{ name: "pageId", label: key("Page ID"), isNumber: true, longest: 40 }],
  instagram: [{ name: "accountId", label: key("Instagram account ID"), hint: key("A long number, not the name of the account."), isNumber: true, longest: 40 }],
  viber: [{ name: "senderName", label: key("Name that customers see"), longest: 28 }],
  sms: [
    { name: "sender", label: key("Number or name that customers see"), longest: 30 },
    { name: "url", label: key("Address for sending"), placeholder: "https://gateway.example.com/messages", longest: 2000 },
  ],
  form: [],
  phone: [],
  visit: [],
  api: [
    { name: "brings", label: key("What it brings"), hint: key("As your people call it, such as “Comments of the shop”."), optional: true, longest: 60 },
    {
      name: "callbackUrl",
      label: key("Address for replies"),
      hint: key("Replies are posted there. Leave it empty if your system fetches them."),
      placeholder: "https://shop.example.com/replies",
      optional: true,
      longest: 2000,
    },
  ],
};

/** What an SMS gateway calls things; the usual names stand there already. */
export const SMS_NAMES: readonly TextField[] = [
  { name: "idAt", label: key("Where its answer has the message’s id"), placeholder: "data.0.id", longest: 200 },
  { name: "receiveFrom", label: key("Who writes"), longest: 60 },
  { name: "receiveText", label: key("The text"), longest: 60 },
  { name: "receiveId", label: key("The message’s id"), longest: 60 },
  { name: "receiveStatus", label: key("What became of ours"), longest: 60 },
];

/** `made`: nobody gives it; it can be made up here. */
export type SecretField = TextField & { made?: boolean };

export const SECRETS: Readonly<Record<MessagingKind, readonly SecretField[]>> = {
  telegram: [{ name: "token", label: key("Token of the bot"), placeholder: "123456789:AAE…" }],
  whatsapp: [META_TOKEN, APP_SECRET],
  messenger: [META_TOKEN, APP_SECRET],
  instagram: [META_TOKEN, APP_SECRET],
  viber: [{ name: "token", label: key("Token of the bot") }],
  sms: [
    {
      name: "authorization",
      label: key("Key for sending"),
      hint: key("All that stands in the header Authorization, such as “Bearer …” or “Basic …”."),
      optional: true,
    },
    { name: "inbound", label: key("Password for receiving"), hint: key("The gateway has to send it along with what customers write."), made: true },
  ],
  form: [],
  phone: [],
  visit: [],
  api: [
    {
      name: "signing",
      label: key("Key for signing"),
      hint: key("Proves to your system that replies come from here, and to us who a customer is."),
      made: true,
      optional: true,
    },
  ],
};
