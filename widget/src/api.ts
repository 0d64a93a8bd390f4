import type { MissedChat, OpenChat, OpenedChat, SendChat, SentChat, StreamTicket, WidgetAttachment } from "@guli/contract/widget";
import { createCaller, type Line } from "./calling.ts";

export type Api = ReturnType<typeof createApi>;

/** The desk as the widget sees it: contract/src/widget.ts, word for word. */
export function createApi(line: Line) {
  const { base, key, token } = line;
  const { call, withToken } = createCaller(line);
  return {
    open: (chat: Omit<OpenChat, "key" | "token">) => call<OpenedChat>("POST", "open", { body: { ...chat, key, token: token.read() } satisfies OpenChat }),
    send: (message: Omit<SendChat, "channelKey">) =>
      withToken(() => call<SentChat>("POST", "messages", { body: { ...message, channelKey: key } satisfies SendChat })),
    upload: (file: File, progress: (share: number) => void) =>
      withToken(() => call<WidgetAttachment>("POST", `attachments?${about(file)}`, { body: file, progress })),
    missed: (after: string | undefined) => call<MissedChat>("GET", `messages${after ? `?after=${after}` : ""}`),
    seen: (until: string) => call<null>("PUT", "seen", { body: { until } }),
    typing: () => call<null>("PUT", "typing"),
    ticket: () => call<StreamTicket>("POST", "tickets"),
    streamUrl: (ticket: string) => `${base}/widget/api/v1/stream?ticket=${encodeURIComponent(ticket)}`,
    fileUrl: (url: string) => new URL(url, base).href,
  };
}

const about = ({ name, type }: File) => new URLSearchParams({ filename: name, contentType: type || "application/octet-stream" });
