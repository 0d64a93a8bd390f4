import type { Failure } from "./outbox.ts";

export type Answer<T> = { is: "ok"; value: T } | Failure;

export interface Asked {
  readonly method: "GET" | "POST" | "PUT";
  readonly url: string;
  readonly token: string | null;
  readonly body?: object | Blob | undefined;
  /** Hears 0…1 while a file is on its way. */
  readonly progress?: (share: number) => void;
}

const patience = 20_000;

/** Never throws: every failure is an answer. By the old way of asking, since `fetch` cannot tell how far a file has got. */
export function request<T>({ method, url, token, body, progress }: Asked): Promise<Answer<T>> {
  return new Promise((done) => {
    const call = new XMLHttpRequest();
    const isFile = body instanceof Blob;
    call.open(method, url);
    call.responseType = "json";
    if (token) call.setRequestHeader("authorization", `Bearer ${token}`);
    if (body) call.setRequestHeader("content-type", isFile ? "application/octet-stream" : "application/json");
    if (progress) call.upload.onprogress = ({ loaded, total }) => progress(loaded / (total || 1));
    if (!isFile) call.timeout = patience;
    call.onload = () => done(understood(call.status, call.response, call.getResponseHeader("retry-after")));
    call.onerror = call.ontimeout = () => done({ is: "later", after: null });
    call.send(isFile ? body : JSON.stringify(body));
  });
}

/** What will never be taken, and what may be tried again. */
export function understood<T>(status: number, body: unknown, retryAfter: string | null): Answer<T> {
  if (status < 300) return { is: "ok", value: body as T };
  if (status === 429) return { is: "later", after: Math.min(Number(retryAfter) || 5, 600) * 1000 };
  if (status > 499 || status === 408) return { is: "later", after: null };
  return { is: "refused", code: String((body as { code?: unknown } | null)?.code) };
}
