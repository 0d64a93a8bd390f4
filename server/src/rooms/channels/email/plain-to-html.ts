/**
 * Plain text as safe HTML: paragraphs, line breaks, and addresses of web pages as links. A line that is a name and an address below `home` is a link of that
 * name; elsewhere an address is always to be seen.
 */
export function htmlOf(text: string, home?: string): string {
  return text
    .trim()
    .split(/\n{2,}/)
    .map(
      (paragraph) =>
        `<p style="margin:0 0 12px">${paragraph
          .split("\n")
          .map((line) => named(line, home) ?? linked(line))
          .join("<br>")}</p>`,
    )
    .join("");
}

const NAMED = /^(.{1,80}?): (https?:\/\/[^\s<>"']{3,500})$/u;

function named(line: string, home: string | undefined): string | null {
  const [, name, address] = NAMED.exec(line) ?? [];
  if (home === undefined || !name || !address?.startsWith(`${home}/`)) return null;
  return `<a href="${escapeHtml(address)}">${escapeHtml(name)}</a>`;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

const URL = /\bhttps?:\/\/[^\s<>"']{3,500}/g;

function linked(paragraph: string): string {
  let out = "";
  let from = 0;
  for (const match of paragraph.matchAll(URL)) {
    const address = match[0].replace(/[.,;:!?)\]]+$/, "");
    out += broken(paragraph.slice(from, match.index));
    out += `<a href="${escapeHtml(address)}">${escapeHtml(address)}</a>`;
    from = match.index + address.length;
  }
  return out + broken(paragraph.slice(from));
}

const broken = (text: string): string => escapeHtml(text).replaceAll("\n", "<br>");
