import * as contract from "@guli/contract";
import { serve, type Served } from "../../../core/http/serving.ts";
import { changeAsking, previewAsk, shownAsking } from "../asking/settling.ts";
import { notePosted } from "./answering.ts";
import { reviewFigures } from "./figures.ts";
import { importPosted } from "./importing.ts";
import { list, reviewFor, reviewIn } from "./reading-reviews.ts";
import { addSource, changeSource, fetchNow, listSources } from "./setting-up.ts";

export const routes: Served[] = [
  serve(contract.listReviews, ({ desk, who, query }) => desk.read(who.workspaceId, (tx) => list(tx, query))),
  serve(contract.readReviewNow, ({ desk, who, params }) => desk.read(who.workspaceId, (tx) => reviewFor(tx, params.id))),
  serve(contract.readReviewIn, ({ desk, who, params }) => desk.read(who.workspaceId, (tx) => reviewIn(tx, params.id))),
  serve(contract.notePosted, ({ desk, who, params }) => notePosted(desk, who, params.id)),
  serve(contract.readReviewFigures, ({ desk, who, query }) => desk.read(who.workspaceId, (tx) => reviewFigures(tx, query))),
  serve(contract.listReviewSources, async ({ desk, who }) => ({ rows: await desk.read(who.workspaceId, listSources) })),
  serve(contract.addReviewSource, ({ desk, who, body }) => addSource(desk, who, body)),
  serve(contract.changeReviewSource, ({ desk, who, params, body }) => changeSource(desk, who, { ...params, ...body })),
  serve(contract.fetchReviews, ({ desk, who, params }) => fetchNow(desk, who, params.id)),
  serve(contract.importReviews, ({ desk, who, params, query, body }) =>
    importPosted(desk, who.workspaceId, { sourceId: params.id, content: body, dry: query.dry ?? false, fields: query.fields, by: { person: who.personId } }),
  ),
  serve(contract.readReviewAsking, ({ desk, who }) => desk.read(who.workspaceId, shownAsking)),
  serve(contract.changeReviewAsking, ({ desk, who, body }) => changeAsking(desk, who, body)),
  serve(contract.previewReviewAsk, ({ desk, who, body }) => desk.read(who.workspaceId, (tx) => previewAsk(tx, body))),
];
