import type { Desk } from "../../src/core/desk.ts";
import { reckonFitsTask } from "../../src/rooms/loyalty/index.ts";

type Made = (method: "POST" | "PUT" | "PATCH", path: string, body: unknown) => Promise<any>;

/** Whom a business that has sold something serves best, and what winning somebody cost. */
export async function fillIdeal({ desk, made, workspaceId }: { desk: Desk; made: Made; workspaceId: string }): Promise<{ loyaltyCostId: string }> {
  const weights = { returns: 2, late: 1, disputes: 1, messages: 1, money: 1, again: 1 };
  await made("PUT", "/loyalty/ideal", { words: { en: "Neighbours", ka: "", uz: "", ru: "" }, weights });
  const { id } = await made("POST", "/loyalty/costs", { month: "2024-05", purpose: "winning", kind: "campaign", amount: 5000 });
  await reckonFitsTask(desk, { workspaceId, what: "all" });
  return { loyaltyCostId: id };
}
