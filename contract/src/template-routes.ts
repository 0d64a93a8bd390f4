import { ById, listOf } from "./basics.ts";
import { MessageTemplate } from "./messaging.ts";
import { route } from "./route.ts";

export const listTemplates = route({
  method: "GET",
  path: "/channels/:id/templates",
  says: "The message templates of a channel, as its service has them just now; none where it has no such thing.",
  needs: "agent",
  params: ById,
  answer: listOf(MessageTemplate),
  refuses: ["channel.not-found"],
});
