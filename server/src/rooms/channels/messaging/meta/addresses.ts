import { Trouble } from "../trouble.ts";

/** Meta calls only https, with a certificate that everybody trusts. */
export function mustBePublic({ webhookUrl }: { webhookUrl: string }): void {
  const { protocol, origin } = new URL(webhookUrl);
  if (protocol !== "https:") throw new Trouble("needs-https", origin);
}

/** Enough to know whose it is; the rest of the address may be a secret of theirs. */
export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url.slice(0, 80));
