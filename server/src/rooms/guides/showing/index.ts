// knows: which customer of the chat shows their screen to whom, and the words by which their browsers find each other
// announces: showing.offered/asked/began/ended
// hears: conversation.resolved, person.left
import "./events.ts";

export { accept, offer, type Guest } from "./agreeing.ts";
export { endByGuest, endOfPeople, endResolved, showingClock } from "./ending.ts";
export { lookAsGuest, tellPerson } from "./signalling.ts";
export { visitorsToTell } from "./telling.ts";
export { routes } from "./routes.ts";
