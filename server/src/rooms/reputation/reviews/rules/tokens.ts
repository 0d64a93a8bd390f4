import type { ReviewSourceSettings } from "@guli/contract";
import { isIP } from "node:net";
import { isInside } from "../../../../core/hosts.ts";

type Place = "settings.pull.url" | "settings.reply.url";

/** Which of the addresses that a token would go to tell it to whoever listens on the way. */
export function openWays({ pull, reply }: ReviewSourceSettings, house: { allowPrivateHosts: boolean }): Place[] {
  const places: [Place, string | undefined][] = [
    ["settings.pull.url", pull?.url],
    ["settings.reply.url", reply?.url],
  ];
  return places.flatMap(([place, url]) => (url !== undefined && isOpenWay(url, house) ? [place] : []));
}

/** Without a certificate only what stands in the house itself may be asked, where that is allowed at all. */
export function isOpenWay(url: string, { allowPrivateHosts }: { allowPrivateHosts: boolean }): boolean {
  const filled = url.replaceAll("{{id}}", "id");
  if (!URL.canParse(filled)) return false;
  const { protocol, hostname } = new URL(filled);
  const host = hostname.replace(/^\[(.*)\]$/, "$1");
  const isOurs = host === "localhost" || (isIP(host) !== 0 && isInside(host));
  return protocol === "http:" && !(allowPrivateHosts && isOurs);
}
