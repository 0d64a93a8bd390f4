const LONGEST = 120;

/** "instagram / spring": what brought a customer, as the shop's own links say it. Null where nothing does. */
export function cameByOf(source: string | null | undefined, campaign: string | null | undefined): string | null {
  const parts = [source, campaign].map((part) => part?.trim()).filter((part) => !!part);
  return parts.length > 0 ? parts.join(" / ").slice(0, LONGEST) : null;
}

/** The same from the address at which a visit began (`?utm_source=…&utm_campaign=…`), else from the site that led to it. */
export function cameByAddress(landed: string | null | undefined, referred: string | null | undefined): string | null {
  const query = urlIn(landed)?.searchParams;
  const marked = cameByOf(query?.get("utm_source"), query?.get("utm_campaign"));
  return marked ?? (urlIn(referred)?.hostname.replace(/^www\./, "") || null);
}

/** Shops write the landing page without its host. */
function urlIn(text: string | null | undefined): URL | null {
  return text && URL.canParse(text, "https://shop.invalid") && !/^\s*$/.test(text) ? new URL(text, "https://shop.invalid") : null;
}
