import type { EmailSettings } from "@guli/contract";
import { presetFor, providerOf, providers, userFor, usualPort, type Preset, type Provider, type Server } from "./presets.ts";

export type LoginValues = Server & { user: string; password: string };
export type Incoming = LoginValues & { folder: string; after: "keep" | "seen" | "move"; moveTo: string };

/** A mailbox as it is filled in: one password for both ways unless somebody says otherwise. */
export type MailboxValues = {
  name: string;
  teamId: string | null;
  on: boolean;
  provider: Provider;
  settings: {
    address: string;
    senderName: string;
    signature: string;
    imap: Incoming;
    smtp: LoginValues;
  };
  /** How mail comes in: fetched, or only sent on to the address of the desk. */
  comesBy: "imap" | "forwarding";
  sends: boolean;
  /** Whether sending wants another user and password than fetching. */
  ownSmtpLogin: boolean;
  /** How much of what is there already is taken in at the first fetch: days back, or everything. */
  takeIn: "now" | "7" | "30" | "all";
};

const NO_SERVER: Server = { host: "", port: 993, security: "tls" };

export function newMailbox(senderName: string): MailboxValues {
  return {
    name: "",
    teamId: null,
    on: true,
    provider: "own",
    comesBy: "imap",
    sends: true,
    ownSmtpLogin: false,
    takeIn: "now",
    settings: {
      address: "",
      senderName,
      signature: "",
      imap: { ...NO_SERVER, user: "", password: "", folder: "INBOX", after: "seen", moveTo: "Guli" },
      smtp: { ...NO_SERVER, port: 465, user: "", password: "" },
    },
  };
}

/** A connected mailbox as values; passwords are never given back, empty ones stay as they are. */
export function valuesOf(channel: { name: string; teamId: string | null; on: boolean; settings: EmailSettings }): MailboxValues {
  const { imap, smtp, address, senderName, signature } = channel.settings;
  const empty = newMailbox(senderName);
  const login = imap ?? { user: address };
  return {
    ...empty,
    name: channel.name,
    teamId: channel.teamId,
    on: channel.on,
    provider: providerByHost(imap?.host ?? smtp?.host ?? "", address),
    comesBy: imap ? "imap" : "forwarding",
    sends: smtp !== null,
    ownSmtpLogin: smtp !== null && smtp.user !== login.user,
    settings: {
      address,
      senderName,
      signature,
      imap: imap ? { ...empty.settings.imap, ...imap, password: "" } : { ...empty.settings.imap, user: address },
      smtp: smtp ? { ...empty.settings.smtp, ...smtp, password: "" } : { ...empty.settings.smtp, user: address },
    },
  };
}

/** As it is sent. `since` is what has been kept, or counted from `now` for a new one. */
export function settingsOf(values: MailboxValues, since: string | null): EmailSettings {
  const { address, senderName, signature, imap, smtp } = values.settings;
  const { folder, after, moveTo } = imap;
  const own = values.ownSmtpLogin || values.comesBy === "forwarding";
  /** One account with two user names, as at iCloud, has one password. */
  const onePassword = !own || (ownLoginIn(presetFor(values.provider, address)) && !smtp.password && values.comesBy === "imap");
  const smtpLogin = { user: own ? smtp.user : imap.user, password: onePassword ? imap.password : smtp.password };
  return {
    address: address.trim(),
    senderName,
    signature,
    since,
    imap: values.comesBy === "imap" ? { ...loginOf(imap, imap), folder, after, moveTo } : null,
    smtp: values.sends ? loginOf(smtp, smtpLogin) : null,
  };
}

function loginOf({ host, port, security }: Server, { user, password }: Pick<LoginValues, "user" | "password">) {
  return { host: host.trim(), port, security, user: user.trim(), ...(password ? { password } : {}) };
}

/** From when on mail is taken in, counted back from now; null is all that is there. */
export function sinceFor(takeIn: MailboxValues["takeIn"], now: string): string | null {
  if (takeIn === "all") return null;
  const days = takeIn === "now" ? 0 : Number(takeIn);
  return new Date(Date.parse(now) - days * 86_400_000).toISOString();
}

/** Another address: what was filled in for the last one follows it, what somebody typed themselves stays. */
export function withAddress(values: MailboxValues, address: string): MailboxValues {
  const old = values.settings.address;
  const chosenByHand = values.provider !== providerOf(old);
  const provider = chosenByHand ? values.provider : providerOf(address);
  const renamed = values.name === "" || values.name === old.trim() ? { name: address.trim() } : {};
  const next = { ...values, ...renamed, ...waysWith(provider, values), provider, settings: { ...values.settings, address } };
  return filled(next, presetFor(values.provider, old), old);
}

/** Another provider: its servers, whatever stood there before. */
export function withProvider(values: MailboxValues, provider: Provider): MailboxValues {
  const preset = presetFor(provider, values.settings.address);
  const next = { ...values, ...waysWith(provider, values), provider };
  return { ...next, ownSmtpLogin: ownLoginIn(preset), settings: { ...next.settings, ...serversOf(next, preset, { imap: true, smtp: true }) } };
}

/** The port follows the encryption as long as it is the usual one. */
export function withSecurity<S extends Server>(server: S, of: "imap" | "smtp", security: Server["security"]): S {
  const port = server.port === usualPort(of, server.security) ? usualPort(of, security) : server.port;
  return { ...server, security, port };
}

/** Where a provider lets no other program in, mail can only be forwarded; who leaves it gets the usual ways back. */
function waysWith(provider: Provider, values: MailboxValues): Pick<MailboxValues, "comesBy" | "sends"> {
  if (provider === values.provider) return { comesBy: values.comesBy, sends: values.sends };
  if (provider === "proton") return { comesBy: "forwarding", sends: false };
  return values.provider === "proton" ? { comesBy: "imap", sends: true } : { comesBy: values.comesBy, sends: values.sends };
}

function filled(values: MailboxValues, before: Preset, oldAddress: string): MailboxValues {
  const { imap, smtp } = values.settings;
  const preset = presetFor(values.provider, values.settings.address);
  const untouched = {
    imap: isAs(imap, before.imap) && (imap.user === "" || imap.user === userFor(before, oldAddress)),
    smtp: isAs(smtp, before.smtp) && (smtp.user === "" || smtp.user === oldAddress.trim()),
  };
  const own = untouched.imap && untouched.smtp ? { ownSmtpLogin: ownLoginIn(preset) } : {};
  return { ...values, ...own, settings: { ...values.settings, ...serversOf(values, preset, untouched) } };
}

const ownLoginIn = (preset: Preset) => preset.imapUser !== "address";

function serversOf(values: MailboxValues, preset: Preset, which: { imap: boolean; smtp: boolean }): Pick<MailboxValues["settings"], "imap" | "smtp"> {
  const { imap, smtp, address } = values.settings;
  return {
    imap: which.imap ? { ...imap, ...(preset.imap ?? NO_SERVER), user: userFor(preset, address) } : imap,
    smtp: which.smtp ? { ...smtp, ...(preset.smtp ?? { ...NO_SERVER, port: 465 }), user: address.trim() } : smtp,
  };
}

function isAs(server: Server, known: Server | null): boolean {
  return server.host === (known?.host ?? "") && (known === null || (server.port === known.port && server.security === known.security));
}

function providerByHost(host: string, address: string): Provider {
  return providers.find((provider) => provider !== "own" && presetFor(provider, address).imap?.host === host) ?? (host ? "own" : providerOf(address));
}
