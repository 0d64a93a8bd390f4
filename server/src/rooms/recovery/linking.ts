import type { Desk } from "../../core/desk.ts";
import { linkToken } from "../../core/links.ts";
import { publicUrl } from "../channels/index.ts";

/** The customer's page of a recovery: where they choose, and say whether it is good now. */
export const linkTo = (desk: Desk, recoveryId: string, workspaceId: string): string =>
  `${publicUrl(desk)}/options/${linkToken(desk.vault, "options", { workspaceId, id: recoveryId })}`;
