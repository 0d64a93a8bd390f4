declare module "../../core/events/types.ts" {
  interface Facts {
    /** How a channel is has changed: its platform does not take us any more, or does again. `trouble` is a code word. */
    "channel.broken": { channelId: string; trouble: string | null };
    "channel.mended": { channelId: string; trouble: string | null };
    "delivery.failed": { conversationId: string; messageId: string; channelId: string; outcome: string };
  }
}
export {};
