import * as contract from "@guli/contract";
import { serve, type Served } from "../../../core/http/serving.ts";
import { addEffort, correctEffort } from "./correcting.ts";
import { effortOfCustomer, highEffort, readEffort } from "./reading.ts";

export const routes: Served[] = [
  serve(contract.readConversationEffort, ({ desk, who, params }) => desk.read(who.workspaceId, (tx) => readEffort(tx, params.id))),
  serve(contract.addEffort, ({ desk, who, params, body }) => addEffort(desk, who, { conversationId: params.id, ...body })),
  serve(contract.correctEffort, ({ desk, who, params, body }) => correctEffort(desk, who, { id: params.id, kind: body.kind })),
  serve(contract.readCustomerEffort, ({ desk, who, params }) => desk.read(who.workspaceId, (tx) => effortOfCustomer(tx, params.id))),
  serve(contract.listHighEffort, ({ desk, who }) => desk.read(who.workspaceId, highEffort)),
];
