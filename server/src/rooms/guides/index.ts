// knows: the help centre, its articles and guides by steps in each language, what of them was sent to whom and what readers made of it; in showing/, which customer shows their screen to whom
// announces: guide.sent/read, settings.changed (guides), showing.offered/asked/began/ended
// hears: reply.sent; conversation.resolved, person.left (showing)
import "./events.ts";

export { forgetPerson } from "./store/erasing.ts";
export { exportPerson } from "./store/exporting.ts";
export { addCollection } from "./collecting.ts";
export { bringFile, giveOpenFile, tryFile } from "./bringing.ts";
export { importInto } from "./importing.ts";
export { picturesIn, type Beside } from "./rules/documents.ts";
export * as helpCentre from "./opening.ts";
export * as personal from "./personal.ts";
export { publishWithin } from "./publishing.ts";
export { readingsProjection } from "./projecting.ts";
export { guidesIn } from "./reading.ts";
export { retellSendings, type PastSending } from "./retelling.ts";
export { routes } from "./routes.ts";
export { noteSent } from "./sending.ts";
export { senderOf } from "./store/sendings.ts";
export { centreUrl, ownHosts, settleCentre } from "./settling.ts";
export * as showing from "./showing/index.ts";
export { isOpen, offer } from "./suggesting.ts";
export { text as textOf } from "./store/texts.ts";
export { saveWithin } from "./writing.ts";
