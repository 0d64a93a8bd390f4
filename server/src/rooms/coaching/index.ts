// knows: what the coach says of drafts and moods, which findings warn or must be resolved, what it saw when a reply was sent, what is learned from it
// announces: reply.coached
// hears: reply.taken-back
export { routes } from "./routes.ts";
