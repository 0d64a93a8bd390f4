import * as contract from "@guli/contract";
import { serve, serveRaw, type Served } from "../../core/http/serving.ts";
import { refuse } from "../../core/refusal.ts";
import { bringFile, giveFile } from "./bringing.ts";
import { changeCollection, createCollection, deleteCollection, orderCollections } from "./collecting.ts";
import { importDocuments } from "./importing.ts";
import { previewText } from "./previewing.ts";
import { confirmText, publishText, restoreVersion, withdrawText } from "./publishing.ts";
import { guideFor, listGuides, textFor } from "./reading.ts";
import { guideReport } from "./reporting.ts";
import { listSent, makeLink } from "./sending.ts";
import { changeCentre, helpCentre } from "./settling.ts";
import { collections } from "./store/centre.ts";
import { version, versions } from "./store/texts.ts";
import { search, suggest } from "./suggesting.ts";
import { guideTroubles } from "./troubles.ts";
import { changeGuide, createGuide, orderGuides, saveText } from "./writing.ts";

const of = ({ id, language }: { id: string; language: contract.Language }) => ({ guideId: id, language });

const writing: Served[] = [
  // Before `/guides/:id`, as they are more particular.
  serve(contract.suggestGuides, ({ desk, who, body }) => suggest(desk, who, body)),
  serve(contract.searchGuides, ({ desk, who, query }) => search(desk, who, query)),
  serve(contract.importGuides, ({ desk, who, body }) => importDocuments(desk, who, body)),
  serve(contract.listGuides, ({ desk, who, query }) => listGuides(desk, who, query)),
  serve(contract.createGuide, ({ desk, who, body }) => createGuide(desk, who, body)),
  serve(contract.readGuide, ({ desk, who, params }) => desk.read(who.workspaceId, (tx) => guideFor(tx, params.id))),
  serve(contract.changeGuide, ({ desk, who, params, body }) => changeGuide(desk, who, { ...params, ...body })),
  serve(contract.orderGuides, async ({ desk, who, body }) => (await orderGuides(desk, who, body), {})),
  serve(contract.readGuideText, ({ desk, who, params }) => desk.read(who.workspaceId, (tx) => textFor(tx, of(params)))),
  serve(contract.saveGuideText, ({ desk, who, params, body }) => saveText(desk, who, { ...of(params), draft: body })),
  serve(contract.publishGuideText, ({ desk, who, params, body }) => publishText(desk, who, { ...of(params), seen: body.version })),
  serve(contract.withdrawGuideText, ({ desk, who, params }) => withdrawText(desk, who, of(params))),
  serve(contract.confirmGuideText, ({ desk, who, params }) => confirmText(desk, who, of(params))),
  serve(contract.listGuideVersions, ({ desk, who, params }) =>
    desk.read(who.workspaceId, async (tx) => {
      await textFor(tx, of(params));
      return { rows: await versions(tx, of(params)) };
    }),
  ),
  serve(contract.readGuideVersion, ({ desk, who, params }) =>
    desk.read(who.workspaceId, async (tx) => {
      await textFor(tx, of(params));
      return (await version(tx, of(params), params.version)) ?? refuse("guide.no-version");
    }),
  ),
  serve(contract.restoreGuideVersion, ({ desk, who, params }) => restoreVersion(desk, who, { ...of(params), version: params.version })),
  serveRaw(contract.previewGuideText, ({ desk, who, params, reply }) => previewText(desk, who, { ...of(params), reply })),
];

const around: Served[] = [
  serve(contract.bringGuideFile, ({ desk, who, query, body }) =>
    bringFile(desk, who.workspaceId, { filename: query.filename, content: Buffer.isBuffer(body) ? body : refuse("request.malformed") }),
  ),
  serveRaw(contract.readGuideFile, ({ desk, who, params, reply }) => giveFile(desk, who, { id: params.id, reply })),
  serve(contract.listGuideCollections, ({ desk, who }) => desk.read(who.workspaceId, async (tx) => ({ rows: await collections(tx) }))),
  serve(contract.createGuideCollection, ({ desk, who, body }) => createCollection(desk, who, body)),
  serve(contract.changeGuideCollection, ({ desk, who, params, body }) => changeCollection(desk, who, { ...params, ...body })),
  serve(contract.orderGuideCollections, ({ desk, who, body }) => orderCollections(desk, who, body.collectionIds)),
  serve(contract.deleteGuideCollection, async ({ desk, who, params }) => (await deleteCollection(desk, who, params.id), {})),
  serve(contract.readHelpCentre, ({ desk, who }) => desk.read(who.workspaceId, helpCentre)),
  serve(contract.changeHelpCentre, ({ desk, who, body }) => changeCentre(desk, who, body)),
  serve(contract.makeGuideLink, ({ desk, who, params, body }) => makeLink(desk, who, { conversationId: params.id, ...body })),
  serve(contract.listGuidesSent, ({ desk, who, params }) => listSent(desk, who, params.id)),
  serve(contract.listGuideTroubles, ({ desk, who, params, query }) => guideTroubles(desk, who, { guideId: params.id, ...query })),
  serve(contract.readGuideReport, ({ desk, who, query }) => guideReport(desk, who, query)),
];

export const routes: Served[] = [...writing, ...around];
