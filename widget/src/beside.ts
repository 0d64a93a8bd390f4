import type { Chat } from "./chat.ts";

/**
 * What is seldom needed comes as a file of its own: showing the screen when the desk speaks of it, guides when a first message is written. A page whose policy
 * keeps it out has the chat alone.
 */
export const beside = (chat: Chat, part: "showing" | "guides"): unknown =>
  import(/* @vite-ignore */ chat.api.fileUrl(`/widget/${part}.js`)).then((file) => file[part](chat)).catch(() => {});
