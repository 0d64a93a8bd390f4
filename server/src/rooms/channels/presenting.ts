import type { Channel } from "@guli/contract";
import type { Desk } from "../../core/desk.ts";
import { presentMessaging } from "./messaging/presenting.ts";
import { publicUrl } from "./public-url.ts";
import type { StoredChannel, StoredChat, StoredEmail } from "./store.ts";

type Email = Extract<Channel, { kind: "email" }>;
type Chat = Extract<Channel, { kind: "chat" }>;

/** A channel as those who look after it see it: never with a password. */
export function present(desk: Desk, channel: StoredChannel): Channel {
  if (channel.kind === "email") return presentEmail(desk, channel);
  return channel.kind === "chat" ? presentChat(desk, channel) : presentMessaging(desk, channel);
}

export function presentEmail(desk: Desk, { secrets: _secrets, key, ...channel }: StoredEmail): Email {
  return { ...channel, inboundUrl: `${publicUrl(desk)}/inbound/email/${key}`, inboundAddress: `in-${key.toLowerCase()}@${new URL(publicUrl(desk)).hostname}` };
}

export function presentChat(desk: Desk, { secrets: _secrets, ...channel }: StoredChat): Chat {
  return { ...channel, embed: `<script async src="${publicUrl(desk)}/widget/guli.js" data-key="${channel.key}"></script>` };
}
