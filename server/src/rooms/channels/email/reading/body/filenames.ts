import { wholeStart } from "../fields/lines.ts";

const LONGEST = 150;

/** Endings for parts that name no file, so that a double click finds a program. */
const endings: ReadonlyMap<string, string> = new Map([
  ["text/plain", "txt"],
  ["text/html", "html"],
  ["text/calendar", "ics"],
  ["text/csv", "csv"],
  ["text/vcard", "vcf"],
  ["text/x-vcard", "vcf"],
  ["application/ics", "ics"],
  ["application/pdf", "pdf"],
  ["application/zip", "zip"],
  ["application/json", "json"],
  ["application/rtf", "rtf"],
  ["application/pgp-signature", "asc"],
  ["application/pgp-encrypted", "asc"],
  ["application/pgp-keys", "asc"],
  ["application/ms-tnef", "dat"],
  ["application/pkcs7-signature", "p7s"],
  ["application/x-pkcs7-signature", "p7s"],
  ["application/pkcs7-mime", "p7m"],
  ["application/x-pkcs7-mime", "p7m"],
  ["image/jpeg", "jpg"],
  ["image/jpg", "jpg"],
  ["image/png", "png"],
  ["image/gif", "gif"],
  ["image/webp", "webp"],
  ["image/svg+xml", "svg"],
  ["image/heic", "heic"],
  ["image/tiff", "tiff"],
  ["image/bmp", "bmp"],
  ["audio/mpeg", "mp3"],
  ["audio/wav", "wav"],
  ["audio/ogg", "ogg"],
  ["audio/amr", "amr"],
  ["video/mp4", "mp4"],
  ["video/quicktime", "mov"],
  ["message/rfc822", "eml"],
  ["message/global", "eml"],
  ["text/rfc822-headers", "txt"],
  ["message/delivery-status", "txt"],
  ["message/disposition-notification", "txt"],
  ["message/feedback-report", "txt"],
]);

/** A name that is safe to show, to save and to send on. What is given may come from anyone. */
export function safeFilename(given: string | null, contentType: string, number: number): string {
  const name = cleanName(given ?? "");
  if (name !== "") return name;
  return `attachment-${number}.${endings.get(contentType) ?? "bin"}`;
}

/** Only the last part of a path stays; no signs that hide the true ending, break a header or mean something to a file system. */
export function cleanName(given: string): string {
  const last =
    given
      .slice(0, 4_000)
      .split(/[/\\]/)
      .findLast((part) => part.trim() !== "") ?? "";
  const name = last
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]/g, "")
    .replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")
    .replace(/[<>:"|?*]/g, "_")
    .replace(/^[.\s]+|[.\s]+$/g, "");
  const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name) ? `_${name}` : name;
  return shorten(device);
}

function shorten(name: string): string {
  if (name.length <= LONGEST) return name;
  const ending = /\.[^.]{1,12}$/.exec(name)?.[0] ?? "";
  return wholeStart(name, LONGEST - ending.length).trimEnd() + ending;
}
