import type { Sender, Way } from "../../../customers/index.ts";
import type { PlatformKind } from "../adapter.ts";

/** Ids of Telegram are the whole world's; those of Meta, Viber and other systems mean somebody only on one page, bot or system. */
const KINDS: Record<PlatformKind, { kind: Sender["kind"]; scoped: boolean }> = {
  telegram: { kind: "telegram", scoped: false },
  whatsapp: { kind: "phone", scoped: false },
  sms: { kind: "phone", scoped: false },
  messenger: { kind: "messenger", scoped: true },
  instagram: { kind: "instagram", scoped: true },
  viber: { kind: "viber", scoped: true },
  api: { kind: "api", scoped: true },
};

/** Where somebody is reached on a channel, as customers are known by it. A number is reached in two ways, of which each is closed by itself. */
export function addressOn(channel: { id: string; kind: PlatformKind }, address: string): Pick<Sender, "kind" | "address"> & { scope: string; way: Way } {
  return { ...knownBy(channel, address), way: channel.kind === "sms" ? "sms" : "usual" };
}

function knownBy(channel: { id: string; kind: PlatformKind }, address: string): Pick<Sender, "kind" | "address"> & { scope: string } {
  // On WhatsApp, who shows no number is known by an id of the whole business.
  if (channel.kind === "whatsapp" && !address.startsWith("+")) return { kind: "whatsapp", address, scope: "" };
  const { kind, scoped } = KINDS[channel.kind];
  return { kind, address, scope: scoped ? channel.id : "" };
}
