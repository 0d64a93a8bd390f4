import type { AttachmentBrief } from "@guli/contract";
import { addressOf, headersFor } from "./api.ts";
import { NoConnection, Refused } from "./failures.ts";

export type Watching = { onProgress?: (share: number) => void; signal?: AbortSignal };

/** Bring a file to the desk, to go with a message. */
export const upload = (file: File, watching: Watching = {}): Promise<AttachmentBrief> =>
  send(addressOf("uploadAttachment", { query: { filename: file.name || "file", contentType: file.type || "application/octet-stream" } }), file, watching);

/** Send a file's bytes. XMLHttpRequest, because fetch cannot say how far an upload has come. */
export function send<T>(url: string, file: File, { onProgress, signal }: Watching): Promise<T> {
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open("POST", url);
    for (const [name, value] of Object.entries(headersFor("POST", false))) request.setRequestHeader(name, value);
    request.setRequestHeader("content-type", "application/octet-stream");
    request.upload.onprogress = (event) => event.lengthComputable && onProgress?.(event.loaded / event.total);
    request.onerror = () => failed(new NoConnection("upload"));
    request.onabort = () => failed(new DOMException("The upload was stopped.", "AbortError"));
    request.onload = () => {
      const said = parsed(request.responseText);
      if (request.status < 300) done(said as T);
      else failed(Refused.isSaid(said) ? new Refused(request.status, said) : new NoConnection(request.status));
    };
    signal?.addEventListener("abort", () => request.abort());
    request.send(file);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
