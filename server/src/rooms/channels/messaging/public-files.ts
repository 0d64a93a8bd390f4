import { plus } from "../../../core/clock.ts";
import type { Desk } from "../../../core/desk.ts";
import { sameSecret } from "../../../core/secrets.ts";
import { publicUrl } from "../../../core/public-url.ts";

/** Platforms fetch within seconds; other systems that are told by a job may take longer. */
const OPEN = { hours: 24 };

type File = { workspaceId: string; id: string };

/** An address under which anyone may fetch one file for a day, ending in the file's name: some platforms look at its ending. */
export function openFileUrl(desk: Desk, { workspaceId, id, filename }: File & { filename: string }): string {
  const until = Math.floor(Date.parse(plus(desk.clock.now(), OPEN)) / 1000);
  return `${publicUrl(desk)}/files/${workspaceId}/${id}/${until}/${markOf(desk, { workspaceId, id, until })}/${encodeURIComponent(filename)}`;
}

/** Whether we gave out this address, and it has not run out. */
export function isOpenFile(desk: Desk, { mark, ...named }: File & { until: number; mark: string }): boolean {
  return sameSecret(mark, markOf(desk, named)) && named.until * 1000 > Date.parse(desk.clock.now());
}

const markOf = (desk: Desk, { workspaceId, id, until }: File & { until: number }): string => desk.vault.mark(`${workspaceId}/${id}/${until}`, "open-file");
