import type { IncomingMessage } from "node:http";

/** What was posted, by name; a file as its bytes with its name. */
export type Fields = Record<string, unknown>;
export type PostedFile = { filename: string; contentType: string; content: Buffer };

/** The fields of a request: JSON, a form, or multipart with files. */
export async function fieldsOf(request: IncomingMessage): Promise<Fields> {
  const body = Buffer.concat((await request.toArray()) as Buffer[]);
  const type = request.headers["content-type"] ?? "";
  const boundary = /^multipart\/form-data;\s*boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (boundary) return multipart(body, boundary);
  if (/^application\/json/i.test(type)) return body.length > 0 ? (JSON.parse(body.toString("utf8")) as Fields) : {};
  if (/^application\/x-www-form-urlencoded/i.test(type)) return Object.fromEntries(new URLSearchParams(body.toString("utf8")));
  return {};
}

function multipart(body: Buffer, boundary: string): Fields {
  const fields: Fields = {};
  const mark = Buffer.from(`--${boundary}`);
  for (let at = body.indexOf(mark); at >= 0;) {
    const next = body.indexOf(mark, at + mark.length);
    if (next < 0) break;
    const part = body.subarray(at + mark.length + 2, next - 2);
    const end = part.indexOf("\r\n\r\n");
    const head = part.subarray(0, end).toString("utf8");
    const content = part.subarray(end + 4);
    const name = /\bname="?([^";\r\n]+)"?/i.exec(head)?.[1];
    const filename = /filename="?([^"\r\n;]+)"?/i.exec(head)?.[1];
    const contentType = /^content-type:\s*([^\r\n]+)/im.exec(head)?.[1] ?? "text/plain";
    if (name) fields[name] = filename === undefined ? content.toString("utf8") : ({ filename, contentType, content } satisfies PostedFile);
    at = next;
  }
  return fields;
}

/** Multipart names its files elsewhere (`attach://…`); this finds the one that a field stands for. */
export function fileIn(fields: Fields, name: string): PostedFile | undefined {
  const value = fields[name];
  const found = typeof value === "string" && value.startsWith("attach://") ? fields[value.slice("attach://".length)] : value;
  return found !== null && typeof found === "object" && "content" in found ? (found as PostedFile) : undefined;
}
