/** Builds mails for tests: fields as lines, a body as text or bytes. */
export type Parts = { from?: string; fields?: string[]; type?: string; body?: string | Uint8Array };

export function aMail({
  from = "Nino <nino@shop.example>",
  fields = [],
  type = "text/plain; charset=utf-8",
  body = "Where is my parcel?",
}: Parts = {}): Buffer {
  const head = [`From: ${from}`, "To: desk@guli.example", ...fields, "MIME-Version: 1.0", `Content-Type: ${type}`, "", ""];
  return Buffer.concat([Buffer.from(head.join("\r\n")), typeof body === "string" ? Buffer.from(body) : body]);
}

/** A multipart body: each part its fields, an empty line, its content. */
export function multipart(boundary: string, ...parts: string[]): string {
  return [...parts.map((part) => `--${boundary}\r\n${part}\r\n`), `--${boundary}--\r\n`].join("");
}
