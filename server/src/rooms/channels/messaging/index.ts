export { arrangeChannel, checkChannel, checkClock } from "./checking.ts";
export { fetchFiles } from "./fetching-files.ts";
export { noteLater } from "./noting-later.ts";
export { isOpenFile } from "./public-files.ts";
export { startPolling } from "./telegram/polling/polling.ts";
export { channelAt, greet, takeInCall, takeInWebhook } from "./webhooks.ts";
