import type { StartedChat } from "@guli/contract/widget";
import type { Failure } from "./outbox.ts";
import { type Answer, type Asked, request } from "./request.ts";
import type { Alone } from "./tabs.ts";

export interface Token {
  read(): string | null;
  write(token: string | null): void;
}

export interface Line {
  /** The desk's origin, and which of its chats this is. */
  readonly base: string;
  readonly key: string;
  readonly token: Token;
  readonly alone: Alone;
  /** Hears after each call whether the desk answered. */
  reached(yes: boolean): unknown;
}

export interface Caller {
  call<T>(method: Asked["method"], path: string, more?: Pick<Asked, "body" | "progress">): Promise<Answer<T>>;
  /**
   * There is a token before the first message, so that a message whose answer got lost goes into the same chat again. One that the desk does not
   * know any more is replaced once.
   */
  withToken<T>(action: () => Promise<Answer<T>>, again?: boolean): Promise<Answer<T>>;
}

/** Calls the desk in the name of the visitor. */
export function createCaller({ base, key, token, alone, reached }: Line): Caller {
  const caller: Caller = {
    async call<T>(method: Asked["method"], path: string, more?: Pick<Asked, "body" | "progress">) {
      const answer = await request<T>({ method, url: `${base}/widget/api/v1/${path}`, token: token.read(), ...more });
      reached(answer.is !== "later" || answer.after !== null);
      return answer;
    },
    async withToken(action, again = true) {
      const failure = token.read() ? null : await alone("start", start);
      if (failure) return failure;
      const used = token.read();
      const answer = await action();
      if (!again || answer.is !== "refused" || answer.code !== "widget.session") return answer;
      if (token.read() === used) token.write(null);
      return caller.withToken(action, false);
    },
  };

  /** Unless another tab was quicker. */
  async function start(): Promise<Failure | null> {
    if (token.read()) return null;
    const started = await caller.call<StartedChat>("POST", "start", { body: { key } });
    if (started.is !== "ok") return started;
    token.write(started.value.token);
    return null;
  }
  return caller;
}
