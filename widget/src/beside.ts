import type { Chat } from "./chat.ts";

/** Showing the screen is seldom needed, so it comes as a file of its own when the desk speaks of it. A page whose policy keeps it out has the chat alone. */
export const beside = (chat: Chat): unknown =>
  import(/* @vite-ignore */ chat.api.fileUrl("/widget/showing.js")).then(({ showing }) => showing(chat)).catch(() => {});
