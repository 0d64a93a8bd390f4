import type { Task } from "../../../core/jobs/running.ts";
import { noteProgress } from "../../conversations/index.ts";

/** The platform's word that a piece arrived came before our own note that it left; by now the note is there, or never will be. */
export const noteLater: Task = async (desk, payload) => {
  const { workspaceId, channelId, externalIds, state } = payload as {
    workspaceId: string;
    channelId: string;
    externalIds: string[];
    state: "delivered" | "seen";
  };
  await desk.transaction(workspaceId, (tx) => noteProgress(tx, { channelId, externalIds }, state));
};
