import type { FastifyInstance } from "fastify";
import type { Desk } from "../core/desk.ts";
import { mount } from "../core/http/mounting.ts";
import type { Served } from "../core/http/serving.ts";
import * as automation from "../rooms/automation/index.ts";
import * as channels from "../rooms/channels/index.ts";
import * as coaching from "../rooms/coaching/index.ts";
import * as conversations from "../rooms/conversations/index.ts";
import * as customers from "../rooms/customers/index.ts";
import * as erasing from "../rooms/erasing/index.ts";
import * as effort from "../rooms/effort/index.ts";
import * as demo from "../rooms/demo/index.ts";
import * as guides from "../rooms/guides/index.ts";
import * as loyalty from "../rooms/loyalty/index.ts";
import * as notices from "../rooms/notices/index.ts";
import * as promises from "../rooms/promises/index.ts";
import * as insights from "../rooms/insights/index.ts";
import * as orders from "../rooms/orders/index.ts";
import * as people from "../rooms/people/index.ts";
import * as recovery from "../rooms/recovery/index.ts";
import * as reputation from "../rooms/reputation/index.ts";
import * as routing from "../rooms/routing/index.ts";
import * as surveys from "../rooms/surveys/index.ts";
import * as workspaces from "../rooms/workspaces/index.ts";

/** Everything that the agents' app and the API do. */
export const served: Served[] = [
  ...workspaces.routes,
  ...people.routes,
  ...customers.routes,
  ...orders.routes,
  ...orders.shops.routes,
  ...conversations.routes,
  ...channels.routes,
  ...promises.routes,
  ...routing.routes,
  ...guides.routes,
  ...guides.showing.routes,
  ...surveys.routes,
  ...recovery.routes,
  ...loyalty.routes,
  ...reputation.routes,
  ...automation.routes,
  ...coaching.routes,
  ...effort.routes,
  ...notices.routes,
  ...insights.routes,
  ...erasing.routes,
  ...demo.routes,
];

export function openAgentApi(app: FastifyInstance, desk: Desk): void {
  mount(app, desk, { served, identify: people.identify, prefix: "/api/v1" });
}
