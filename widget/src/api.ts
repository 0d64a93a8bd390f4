import type { MissedChat, OpenChat, OpenedChat, SendChat, SentChat, StartedChat, StreamTicket, WidgetAttachment } from "@guli/contract/widget";
import { type Answer, type Asked, request } from "./request.ts";

export interface Token {
  read(): string | null;
  write(token: string | null): void;
}

export type Api = ReturnType<typeof createApi>;

/** The desk as the widget sees it. `reached` hears after each call whether the desk answered. */
export function createApi({ base, key }: { base: string; key: string }, token: Token, reached: (yes: boolean) => unknown) {
  async function call<T>(method: Asked["method"], path: string, more?: Pick<Asked, "body" | "progress">): Promise<Answer<T>> {
    const answer = await request<T>({ method, url: `${base}/widget/api/v1/${path}`, token: token.read(), ...more });
    reached(answer.is !== "later" || answer.after !== null);
    return answer;
  }

  /**
   * There is a token before the first message, so that a message whose answer got lost goes into the same chat again. One that the desk does not
   * know any more is replaced once.
   */
  async function withToken<T>(action: () => Promise<Answer<T>>, again = true): Promise<Answer<T>> {
    if (!token.read()) {
      const started = await call<StartedChat>("POST", "start", { body: { key } });
      if (started.is !== "ok") return started;
      token.write(started.value.token);
    }
    const used = token.read();
    const answer = await action();
    if (!again || answer.is !== "refused" || answer.code !== "widget.session") return answer;
    if (token.read() === used) token.write(null);
    return withToken(action, false);
  }

  return {
    open: (chat: Omit<OpenChat, "key" | "token">) => call<OpenedChat>("POST", "open", { body: { ...chat, key, token: token.read() } satisfies OpenChat }),
    send: (message: Omit<SendChat, "channelKey">) => withToken(() => call<SentChat>("POST", "messages", { body: { ...message, channelKey: key } satisfies SendChat })),
    upload: (file: File, progress: (share: number) => void) => withToken(() => call<WidgetAttachment>("POST", `attachments?${about(file)}`, { body: file, progress })),
    missed: (after: string | undefined) => call<MissedChat>("GET", `messages${after ? `?after=${after}` : ""}`),
    seen: (until: string) => call<null>("PUT", "seen", { body: { until } }),
    typing: () => call<null>("PUT", "typing"),
    ticket: () => call<StreamTicket>("POST", "tickets"),
    streamUrl: (ticket: string) => `${base}/widget/api/v1/stream?ticket=${encodeURIComponent(ticket)}`,
    fileUrl: (url: string) => new URL(url, base).href,
  };
}

const about = ({ name, type }: File) => new URLSearchParams({ filename: name, contentType: type || "application/octet-stream" });
