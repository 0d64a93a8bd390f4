// knows: who works on what: how each team gives out what comes, what everyone takes and how much, who has gone, and why each conversation was given to whom
// announces: settings.changed (routing); what it does to a conversation, the conversation announces
// hears: what may let the queue move (message.received, reply.written, conversation.changed, settings.changed), conversation.assigned
export { goRound, mayMove, noteGivingBack, routingClock } from "./going-round.ts";
export { routes } from "./routes.ts";
