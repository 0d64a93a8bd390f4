export type PageOptions = {
  /** Load pictures from outside. */
  images: boolean;
  /** Show quoted parts as well. */
  quoted: boolean;
  /** Content-ID → where the picture is served. */
  inline: Map<string, string>;
};

/**
 * Sanitised HTML as a whole page, always on white paper: whoever designed a mail chose its colours for that, and on a dark ground some would vanish.
 * Remote pictures stand in `data-remote-src` until they are asked for; `cid:` ones come from the message's own files.
 */
export function pageOf(html: string, options: PageOptions): string {
  const withInline = html.replace(/(src=")cid:([^"]*)"/gi, (whole, before: string, id: string) => {
    const at = options.inline.get(decode(id));
    return at ? `${before}${at}"` : `${before}data:,"`;
  });
  const body = options.images ? withInline.replace(/data-remote-src="/gi, 'src="') : withInline;
  return `<!doctype html><html><head><meta charset="utf-8"><base target="_blank"><style>${styles(options)}</style></head><body>${body}</body></html>`;
}

function decode(id: string): string {
  try {
    return decodeURIComponent(id.replace(/&amp;/g, "&"));
  } catch {
    return id;
  }
}

function styles({ quoted }: PageOptions): string {
  return `
    :root { color-scheme: light; background: #fff }
    body { margin: 0; padding: 2px; font: 15px/1.6 FiraGO, system-ui, sans-serif; color: #2b2622; overflow-wrap: anywhere }
    img { max-width: 100%; height: auto } table { max-width: 100% } pre { white-space: pre-wrap }
    blockquote { margin: 0 0 0 .8em; padding-left: .8em; border-left: 3px solid #d8cfc4; color: #6b6259 }
    ${quoted ? "" : ".guli-quoted { display: none }"}`;
}
