import type { Actor } from "../desk.ts";
import type { Instant } from "../clock.ts";

/**
 * All facts that rooms announce, by name. Each room adds its own in its `events.ts`:
 * `declare module "…/core/events/types.ts" { interface Facts { "reply.sent": { conversationId: string } } }`
 */
export interface Facts {}

export type EventName = keyof Facts & string;
export type Payload<N extends EventName> = Facts[N];

export type DeskEvent<N extends EventName = EventName> = {
  id: string;
  workspaceId: string;
  name: N;
  actor: Actor;
  payload: Payload<N>;
  at: Instant;
};
