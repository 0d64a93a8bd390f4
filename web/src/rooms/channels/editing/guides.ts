import type { MessagingKind } from "@guli/contract";
import { key } from "../../../i18n/key.ts";

/** A thing to do at the service. Its menus and buttons are parameters: they are written there in English, whatever language one reads here. */
export type GuideStep = { says: string; names?: Record<string, string> };
export type Guide = { site: string | null; steps: readonly GuideStep[] };

const META = "https://developers.facebook.com/apps";
const SECRET: GuideStep = {
  says: key("Under {{menu}} show the app secret and copy it. It proves that what comes in comes from Meta."),
  names: { menu: "App settings → Basic → App secret" },
};
const BY_ITSELF: GuideStep = { says: key("Try it below and save. Guli tells Meta by itself where to call; for that the desk needs a public https address.") };
const AFTERWARDS: GuideStep = { says: key("Try it below and save. One step is left then: this page shows what has to be put in at Meta.") };

const tokenWith = (permissions: string): GuideStep => ({
  says: key(
    "Under {{menu}} add a system user, assign the app and the account to it with full control, and press {{button}}: never expiring, with the permissions {{permissions}}.",
  ),
  names: { menu: "business.facebook.com → Settings → Users → System users", button: "Generate token", permissions },
});
const appFor = (choice: string): GuideStep => ({ says: key("Press {{button}} and choose the use case {{choice}}."), names: { button: "Create app", choice } });
const reviewOf = (permission: string): GuideStep => ({
  says: key("Until Meta has approved {{permission}} under {{menu}}, only people with a role in the app can write. Ask for it early: it takes days."),
  names: { permission, menu: "App Review → Permissions and features" },
});

export const GUIDES: Readonly<Partial<Record<MessagingKind, Guide>>> = {
  telegram: {
    site: "https://t.me/BotFather",
    steps: [
      {
        says: key("In Telegram, write {{command}} to {{bot}}. It asks for a name, which customers see, and for a username that ends in “bot”."),
        names: { bot: "@BotFather", command: "/newbot" },
      },
      { says: key("If there is a bot already: write {{command}}, choose it, and press {{button}}."), names: { command: "/mybots", button: "API Token" } },
      { says: key("Copy the token that it answers with into the field below. It looks like {{example}}."), names: { example: "123456789:AAExx…" } },
    ],
  },
  whatsapp: {
    site: META,
    steps: [
      appFor("Connect with customers through WhatsApp"),
      {
        says: key("Under {{menu}} add your number, and copy {{first}} and {{second}} into the fields below."),
        names: { menu: "WhatsApp → API Setup", first: "Phone number ID", second: "WhatsApp Business Account ID" },
      },
      tokenWith("whatsapp_business_messaging, whatsapp_business_management"),
      SECRET,
      BY_ITSELF,
    ],
  },
  messenger: {
    site: META,
    steps: [
      appFor("Engage with customers on Messenger from Meta"),
      {
        says: key("Under {{menu}} press {{button}}, choose your page, and copy the number that stands beside it: this is the page ID."),
        names: { menu: "Messenger → Messenger API Settings → Generate access tokens", button: "Connect" },
      },
      { says: key("Beside the page, press {{button}} and copy the access token."), names: { button: "Generate" } },
      SECRET,
      reviewOf("pages_messaging"),
      BY_ITSELF,
    ],
  },
  instagram: {
    site: META,
    steps: [
      {
        says: key("The account has to be a professional one and linked to your Facebook page. In the Instagram app, switch on {{menu}}."),
        names: { menu: "Settings → Messages and story replies → Message controls → Allow access to messages" },
      },
      appFor("Engage with customers on Messenger from Meta"),
      {
        says: key("Under {{menu}} connect the account, and copy its number: this is the account ID."),
        names: { menu: "Messenger → Instagram settings" },
      },
      tokenWith("instagram_basic, instagram_manage_messages, pages_manage_metadata"),
      SECRET,
      reviewOf("instagram_manage_messages"),
      AFTERWARDS,
    ],
  },
  viber: {
    site: "https://www.forbusiness.viber.com",
    steps: [
      { says: key("Since 2024 Viber gives bots to businesses by contract only: ask Viber, or one of its partners.") },
      {
        says: key("In Viber on your phone, as the one who looks after the bot, copy what stands under {{menu}} into the field below."),
        names: { menu: "More → Settings → Bots → Edit info → Your app key" },
      },
      { says: key("Guli tells Viber by itself where to call. For that the desk needs a public https address.") },
    ],
  },
  sms: {
    site: null,
    steps: [
      { says: key("Look into the gateway’s handbook: the address to which a message is posted, the names of the fields, and the key.") },
      { says: key("Try it below and save. Then this page shows the address to which the gateway has to post what customers write.") },
    ],
  },
  api: {
    site: null,
    steps: [
      { says: key("Save first. Then this page shows the address to which your system posts what it brings.") },
      { says: key("How it is written, with examples, stands in the guide: {{file}}."), names: { file: "docs/guide/channel-api.md" } },
    ],
  },
};

/**
 * What stands at Meta: where, by which button, and for which news. `byHand`: Meta lets nobody but a person put it in; else the desk does so when the channel is
 * saved, and it is only needed where Meta did not let it.
 */
export const AT_META: Readonly<Partial<Record<MessagingKind, { menu: string; button: string; fields: string; byHand: boolean }>>> = {
  whatsapp: { menu: "WhatsApp → Configuration → Webhook", button: "Edit", fields: "messages", byHand: false },
  messenger: {
    menu: "Messenger → Messenger API Settings → Configure webhooks",
    button: "Verify and save",
    fields: "messages, messaging_postbacks, message_deliveries, message_reads, message_echoes, message_reactions, message_edits",
    byHand: false,
  },
  instagram: {
    menu: "Messenger → Instagram settings → Configure webhooks",
    button: "Verify and save",
    fields: "messages, messaging_postbacks, messaging_seen, message_edit, message_reactions",
    byHand: true,
  },
};
