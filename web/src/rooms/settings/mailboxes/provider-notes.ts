import { key } from "../../../i18n/key.ts";
import type { Provider } from "./presets.ts";

export type ProviderNote = {
  /** A brand is written the same in every language; a key of the words where it is none. */
  name: string;
  /** What has to be done there first (key of the words). */
  note: string;
  /** Where it is done. */
  link?: string;
};

export const PROVIDER_NOTES: Record<Provider, ProviderNote> = {
  google: {
    name: "Gmail, Google Workspace",
    note: key(
      "Google wants an app password here, not the one you sign in with. Switch on 2-step verification in your Google account, then create an app password.",
    ),
    link: "https://myaccount.google.com/apppasswords",
  },
  microsoft: {
    name: "Outlook, Microsoft 365",
    note: key(
      "Microsoft has switched off signing in with a password for most mailboxes, so this may well not work. If it does not, let the mail be forwarded: choose that below.",
    ),
  },
  yandex: {
    name: "Yandex",
    note: key("Allow mail programs (IMAP) in the settings of Yandex Mail, then create an app password for mail in your Yandex ID."),
    link: "https://id.yandex.ru/security/app-passwords",
  },
  "mail-ru": {
    name: "Mail.ru",
    note: key("Mail.ru wants a password for external applications, not the one you sign in with. You create it in your Mail.ru account under security."),
    link: "https://account.mail.ru/user/2-step-auth/passwords",
  },
  zoho: {
    name: "Zoho",
    note: key(
      "Switch on IMAP access in the Zoho Mail settings first. With two-factor sign-in you need an app password. Accounts kept outside the USA have servers of their own, such as imap.zoho.eu.",
    ),
  },
  icloud: {
    name: "iCloud",
    note: key("Apple wants an app-specific password, not the one you sign in with. You create it in your Apple account under sign-in and security."),
    link: "https://account.apple.com",
  },
  yahoo: {
    name: "Yahoo",
    note: key("Yahoo wants an app password, not the one you sign in with. You create it in your Yahoo account under security."),
    link: "https://login.yahoo.com/account/security",
  },
  fastmail: {
    name: "Fastmail",
    note: key("Fastmail wants an app password with access to mail. You create it in the Fastmail settings under privacy and security."),
  },
  proton: {
    name: "Proton",
    note: key(
      "Proton lets other programs in only through its Bridge on your own computer. Let the mail be forwarded instead: connect the mailbox, and you get an address for it.",
    ),
  },
  own: {
    name: key("Another provider or your own server"),
    note: key("The servers below are a guess from the address. Your provider's help pages name the right ones."),
  },
};
