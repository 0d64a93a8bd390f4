import type { Shown, ShowingMode, Signal } from "@guli/contract";
import type { Chat } from "../chat.ts";
import { type Answer, request } from "../request.ts";

export type Desk = ReturnType<typeof deskOf>;

/** The desk as showing sees it: contract/src/showing.ts. */
export function deskOf(chat: Chat) {
  const url = (path: string) => chat.api.fileUrl(`/widget/api/v1/showing${path}`);
  const call = <T>(method: "GET" | "POST", path: string, body?: object): Promise<Answer<T>> =>
    request({ method, url: url(path), token: chat.token.read(), body });
  return {
    look: (after: number) => call<Shown>("GET", `?after=${after}`),
    offer: () => call<Shown>("POST", "", {}),
    accept: (id: string, mode: ShowingMode) => call<Shown>("POST", `/${id}/accept`, { mode }),
    end: (id: string, why: "declined" | "customer" | "failed") => call<Shown>("POST", `/${id}/end`, { why }),
    tell: (id: string, signal: Signal) => call<null>("POST", `/${id}/signals`, signal),
    /** The page goes: nothing but this can still be said. */
    leave: (id: string) =>
      void fetch(url(`/${id}/end`), {
        method: "POST",
        keepalive: true,
        headers: { authorization: `Bearer ${chat.token.read()}`, "content-type": "application/json" },
        body: JSON.stringify({ why: "left" }),
      }).catch(() => {}),
  };
}
