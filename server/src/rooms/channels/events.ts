declare module "../../core/events/types.ts" {
  interface Facts {
    "delivery.failed": { conversationId: string; messageId: string; channelId: string; outcome: string };
  }
}
export {};
