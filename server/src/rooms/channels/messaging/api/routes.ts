import * as contract from "@guli/contract";
import { serve, type Served } from "../../../../core/http/serving.ts";
import { bringMessage, bringReceipts, changeBrought, outbox, withdrawBrought } from "./bringing.ts";

export const routes: Served[] = [
  serve(contract.bringMessage, ({ desk, who, params, body }) => bringMessage(desk, who, { id: params.id, message: body })),
  serve(contract.changeBrought, ({ desk, who, params, body }) => changeBrought(desk, who, { ...params, edit: body })),
  serve(contract.withdrawBrought, ({ desk, who, params }) => withdrawBrought(desk, who, params)),
  serve(contract.bringReceipts, async ({ desk, who, params, body }) => {
    await bringReceipts(desk, who, { id: params.id, receipts: body });
    return {};
  }),
  serve(contract.readOutbox, ({ desk, who, params, query }) => outbox(desk, who, { ...params, ...query })),
];
