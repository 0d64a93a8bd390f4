export { arrangeChannel, checkChannel, checkClock } from "./checking.ts";
export { askForName } from "./asking-names.ts";
export { fetchFiles } from "./fetching-files.ts";
export { noteEcho } from "./hearing-echoes.ts";
export { noteLater } from "./noting-later.ts";
export { isOpenFile } from "./public-files.ts";
export { showSigns } from "./showing.ts";
export { startPolling } from "./telegram/polling/polling.ts";
export { channelAt, greet, takeInCall, takeInWebhook } from "./webhooks.ts";
