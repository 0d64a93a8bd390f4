import * as contract from "@guli/contract";
import { serve, serveRaw, type Served } from "../../core/http/serving.ts";
import { found } from "../../core/refusal.ts";
import { findCustomer } from "../customers/index.ts";
import { countTries } from "../people/index.ts";
import { erase } from "./erasing.ts";
import { exportCustomer } from "./exporting.ts";
import { ahead, latest } from "./store.ts";

export const routes: Served[] = [
  serve(contract.foreseeErasing, ({ desk, who, params }) =>
    desk.read(who.workspaceId, async (tx) => ahead(tx, found(await findCustomer(tx, params.id), "customer.not-found").id)),
  ),
  serve(contract.eraseCustomer, ({ desk, who, params, body }) => erase(desk, who, { id: params.id, name: body.name })),
  serveRaw(contract.exportCustomer, async ({ desk, who, params, reply }) => {
    await countTries(desk, [{ limit: "exporting", of: `${who.workspaceId}:${who.personId}` }]);
    const file = await exportCustomer(desk, who.workspaceId, { customerId: params.id, personId: who.personId });
    return reply
      .header("content-type", "application/json; charset=utf-8")
      .header("content-disposition", `attachment; filename="customer-${file.customerId}.json"`)
      .header("cache-control", "no-store")
      .send(`${JSON.stringify(file, null, 2)}\n`);
  }),
  serve(contract.listErasings, ({ desk, who }) => desk.read(who.workspaceId, latest)),
];
