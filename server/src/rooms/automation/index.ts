// knows: rules of when, if and then; what they did and why; what they would have done; what will have lasted long enough for one of them
// announces: automation.acted
// hears: what happens in conversations, to promises, customers and channels
import "./events.ts";
import { callWebhook } from "./calling.ts";
import { runDryRun } from "./dry-running.ts";
import { dueClock, layDues } from "./lasting.ts";
import { dryRunClock, logClock } from "./logging.ts";

export { forgetPerson } from "./store/erasing.ts";
export { follow } from "./following.ts";
export { putRule as addAutomation } from "./store/rulebook.ts";
export { routes } from "./routes.ts";

export const tasks = { "automation-webhook": callWebhook, "automation-dues": layDues, "automation-dry-run": runDryRun };
export const clocks = [dueClock, logClock, dryRunClock];
