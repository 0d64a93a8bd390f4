import type { Channel } from "@guli/contract";
import type { Desk } from "../../core/desk.ts";
import { userKey } from "./chat/users.ts";
import { mayCall, type Who } from "../../core/http/serving.ts";
import { presentMessaging } from "./messaging/presenting.ts";
import { publicUrl } from "../../core/public-url.ts";
import type { StoredChannel, StoredChat, StoredEmail } from "./store.ts";

type Email = Extract<Channel, { kind: "email" }>;
type Chat = Extract<Channel, { kind: "chat" }>;

/** A channel as those who look after it see it: never with a password. */
function present(desk: Desk, channel: StoredChannel): Channel {
  if (channel.kind === "email") return presentEmail(desk, channel);
  return channel.kind === "chat" ? presentChat(desk, channel) : presentMessaging(desk, channel);
}

/**
 * A channel for whoever works here. The addresses that take in mail and calls, and how a gateway is called, are for those who look after channels: by the one
 * somebody could write in a customer's name, in the other stand the fields that people type logins into.
 */
export function presentTo(desk: Desk, { role }: Pick<Who, "role">, stored: StoredChannel): Channel {
  const channel = present(desk, stored);
  return mayCall(role, "lead") ? channel : withoutKeys(channel);
}

function withoutKeys(channel: Channel): Channel {
  switch (channel.kind) {
    case "email":
      return { ...channel, inboundUrl: "", inboundAddress: "" };
    case "chat":
      return { ...channel, userKey: null };
    case "form":
      return channel;
    case "sms": {
      const { send } = channel.settings;
      const settings = { ...channel.settings, send: { ...send, url: new URL(send.url).origin, fields: {} } };
      return { ...channel, settings, webhookUrl: null };
    }
    case "api":
      return { ...channel, settings: { ...channel.settings, callbackUrl: null }, webhookUrl: null };
    default:
      return { ...channel, webhookUrl: null, verifyToken: null };
  }
}

export function presentEmail(desk: Desk, { secrets: _secrets, key, ...channel }: StoredEmail): Email {
  return { ...channel, inboundUrl: `${publicUrl(desk)}/inbound/email/${key}`, inboundAddress: `in-${key.toLowerCase()}@${new URL(publicUrl(desk)).hostname}` };
}

export function presentChat(desk: Desk, { secrets: _secrets, ...channel }: StoredChat): Chat {
  return { ...channel, embed: `<script async src="${publicUrl(desk)}/widget/guli.js" data-key="${channel.key}"></script>`, userKey: userKey(desk, channel) };
}
