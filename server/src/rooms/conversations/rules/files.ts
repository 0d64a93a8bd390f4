import { plus, type Instant } from "../../../core/clock.ts";

/** Pictures that a browser may show in place. SVG is not among them: it can carry scripts. */
const SHOWN = new Set(["image/png", "image/jpeg", "image/gif", "image/webp", "image/avif", "image/bmp"]);
/** Sound and moving pictures carry none; voice notes and round videos of messengers are these. */
const PLAYED = /^(audio\/(ogg|opus|mpeg|mp4|aac|x-m4a|wav|x-wav|webm|amr|3gpp)|video\/(mp4|webm|ogg|quicktime|3gpp))$/;

export function mayBeShown(contentType: string): boolean {
  const [type = ""] = contentType.toLowerCase().split(";");
  return SHOWN.has(type) || PLAYED.test(type);
}

/** What runs when a colleague double-clicks it. It is refused from agents and visitors; in mail it arrives as it was sent, for download only. */
const RUNS = /\.(exe|com|scr|pif|bat|cmd|msi|msp|vbs|vbe|js|jse|wsf|wsh|hta|lnk|cpl|jar|ps1|reg|scf|apk|dll)$/i;

export const isUnsafe = (filename: string): boolean => RUNS.test(filename.trim());

/** A name that is safe to write into a folder and a header: no path, no control or direction characters, not too long. */
export function safeName(filename: string): string {
  const bare = filename
    .replace(/^.*[/\\]/, "")
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"|?*]+/gu, "_")
    .replace(/^\.+/, "")
    .trim();
  if (bare.length <= 120) return bare || "file";
  const ending = /\.[^.]{1,10}$/.exec(bare)?.[0] ?? "";
  return bare.slice(0, 120 - ending.length) + ending;
}

/** `Content-Disposition` after RFC 6266: an ASCII name for old clients, the real one beside it. */
export function disposition(way: "inline" | "attachment", filename: string): string {
  const ascii = filename.replace(/[^\x20-\x7e]|["\\]/g, "_");
  const encoded = encodeURIComponent(filename).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
  return `${way}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

/** So long a file that was brought waits for the message that names it; a draft that names it keeps it longer. */
export const freeUntil = (now: Instant): Instant => plus(now, { hours: 24 });

/** What one person or visitor has brought and not sent yet. */
export type Unsent = { count: number; bytes: number };

const MOST = 100;
const LARGEST_TIMES = 10;

/** Whether they may bring one more before they send: a hundred files, or as much as ten of the largest. */
export const mayBringMore = ({ count, bytes }: Unsent, { size, largest }: { size: number; largest: number }): boolean =>
  count < MOST && bytes + size <= LARGEST_TIMES * largest;
