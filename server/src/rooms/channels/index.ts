// knows: e-mail, web chat, messengers, SMS, calls and visits, forms, other systems: what comes in, what goes out, what became of it, how each channel is
// announces: delivery.failed, channel.broken/mended
// hears: nothing yet
import "./events.ts";
import { isOurMark, showFile } from "./chat/showing.ts";
import { visitorOf } from "./chat/store.ts";
import * as visiting from "./chat/visiting.ts";
import * as forms from "./messaging/forms/index.ts";
import * as messaging from "./messaging/index.ts";

export { forms, messaging };

export const chat = { ...visiting, isOurMark, showFile, visitorOf };
export { forgetPerson } from "./store-erasing.ts";
export { exportPerson } from "./store-exporting.ts";
export { visitorClock } from "./chat/forgetting.ts";
export { chatEventsOf, firstNameOf, visitorIdOf } from "./chat/telling.ts";
export { mailboxByKey } from "./email/mailboxes.ts";
export { startMail } from "./email/starting.ts";
export { takeIn, type Mailbox } from "./email/taking-in.ts";
export { closeTransports as stopSending } from "./email/transports.ts";
export { copyByMail } from "./copying.ts";
export { mailInvitation } from "./inviting.ts";
export { canWriteFromDesk, sendFromDesk } from "./writing-from-desk.ts";
export { deliver } from "./delivering.ts";
export { publicUrl } from "../../core/public-url.ts";
export { channels as channelsOf, insertChannel as addChannel, noteHealth } from "./store.ts";
export { routes } from "./routes.ts";
