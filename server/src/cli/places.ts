import type { Desk } from "../core/desk.ts";
import { allWorkspaces } from "../rooms/workspaces/index.ts";
import { BadInput } from "./opened.ts";

/** The business that a command is for: the only one, or the one named. */
export async function placeFor(desk: Desk, business: string | undefined): Promise<string> {
  const all = await allWorkspaces(desk);
  const slugs = all.map(({ slug }) => slug).join(", ");
  const [place, ...others] = business === undefined ? all : all.filter(({ slug }) => slug === business);
  if (!place) throw new BadInput(business === undefined ? "there is no business on this desk yet" : `there is no business ${business}; there are ${slugs}`);
  if (others.length > 0) throw new BadInput(`there are several businesses. Add --business with one of: ${slugs}`);
  return place.workspaceId;
}
