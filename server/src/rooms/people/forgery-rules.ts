const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

type Sent = {
  method: string;
  /** The header that only our own pages can set. */ mark: unknown;
  origin: string | undefined;
  /** Under which hosts the desk is reached. */ hosts: string[];
};

/** Whether another site may have made a browser send this with the cookie that it keeps for us. */
export function isForged({ method, mark, origin, hosts }: Sent): boolean {
  if (SAFE.has(method)) return false;
  return mark !== "1" || isFromElsewhere(origin, hosts);
}

/** Browsers name the origin of each unsafe request; programs need not. `null` is what they say of sandboxed pages and files. */
export function isFromElsewhere(origin: string | undefined, hosts: string[]): boolean {
  if (origin === undefined) return false;
  return !URL.canParse(origin) || !hosts.includes(new URL(origin).host);
}
