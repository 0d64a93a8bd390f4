import * as contract from "@guli/contract";
import { serve, serveRaw, type Served } from "../../../core/http/serving.ts";
import * as store from "../store/imports.ts";
import * as starting from "./starting.ts";
import { refusedFile } from "./writing.ts";

export { importClock, importTask } from "./starting.ts";
export { sweepClock } from "./sweeping.ts";
export { bringPath, type Brought } from "./by-command.ts";

export const importRoutes: Served[] = [
  serve(contract.startOrderImport, ({ desk, who, body }) => starting.start(desk, who, body)),
  serve(contract.uploadOrderPart, ({ desk, who, params, request }) => starting.takePart(desk, who, { ...params, content: request.body })),
  serve(contract.listOrderImports, async ({ desk, who }) => ({ rows: await desk.read(who.workspaceId, (tx) => store.shownImports(tx, null)) })),
  serve(contract.readOrderImport, ({ desk, who, params }) => desk.read(who.workspaceId, (tx) => starting.shown(tx, params.id))),
  serve(contract.previewOrderImport, ({ desk, who, params, body }) =>
    starting.preview(desk, who, { id: params.id, format: body.format as Partial<contract.ImportFormat> }),
  ),
  serve(contract.checkOrderImport, ({ desk, who, params, body }) => starting.setOut(desk, who, { ...params, ...body, state: "checking" })),
  serve(contract.runOrderImport, ({ desk, who, params, body }) => starting.setOut(desk, who, { ...params, ...body, state: "running" })),
  serve(contract.stopOrderImport, ({ desk, who, params }) => starting.stop(desk, who, params.id)),
  serve(contract.listImportRefusals, ({ desk, who, params, query }) => desk.read(who.workspaceId, (tx) => starting.refusals(tx, { ...params, ...query }))),
  serveRaw(contract.downloadImportRefusals, async ({ desk, who, params, reply }) => {
    const { stream } = await refusedFile(desk, who.workspaceId, params.id);
    return reply.header("content-type", "text/csv; charset=utf-8").header("content-disposition", 'attachment; filename="refused.csv"').send(stream);
  }),
];
