import { lookup } from "node:dns/promises";
import { BlockList, isIP } from "node:net";
import type { Desk } from "./desk.ts";

const inside = new BlockList();
for (const [net, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
] as const) {
  inside.addSubnet(net, bits, "ipv4");
}
for (const [net, bits] of [
  ["::", 96],
  ["fc00::", 7],
  ["fe80::", 10],
  ["fec0::", 10],
  ["ff00::", 8],
  ["64:ff9b::", 96],
  ["64:ff9b:1::", 48],
  ["2002::", 16],
] as const)
  inside.addSubnet(net, bits, "ipv6");

/** Whether an address belongs to this machine or its own network; an IPv4 address written as IPv6 is judged as what it is. */
export function isInside(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return inside.check(mapped, "ipv4");
  return isIP(address) === 6 ? inside.check(address, "ipv6") : inside.check(address, "ipv4");
}

export class ForbiddenHost extends Error {
  readonly code = "EFORBIDDENHOST";

  constructor(host: string) {
    super(`${host} leads into a private network`);
    this.name = "ForbiddenHost";
  }
}

/**
 * The address to connect to for a host that someone typed into a form. Connecting to what was checked, and not to the name once more, leaves no moment for the
 * name to lead elsewhere. Throws ForbiddenHost, or what the resolver says.
 */
export async function resolveHost(desk: Desk, host: string): Promise<{ address: string; servername: string }> {
  const all = await lookup(host, { all: true });
  const allowed = desk.config.allowPrivateHosts ? all : all.filter(({ address }) => !isInside(address));
  const chosen = allowed.find(({ family }) => family === 4) ?? allowed[0];
  if (!chosen) throw new ForbiddenHost(host);
  return { address: chosen.address, servername: isIP(host) ? "" : host };
}
