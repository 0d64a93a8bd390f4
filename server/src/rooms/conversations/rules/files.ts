/** Pictures that a browser may show in place. SVG is not among them: it can carry scripts. */
const SHOWN = new Set(["image/png", "image/jpeg", "image/gif", "image/webp", "image/avif", "image/bmp"]);

export const mayBeShown = (contentType: string): boolean => SHOWN.has(contentType.toLowerCase());

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
