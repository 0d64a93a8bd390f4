import * as contract from "@guli/contract";
import { serve, type Served } from "../../../core/http/serving.ts";
import * as deciding from "./deciding.ts";
import * as presenting from "./presenting.ts";
import { draft, tell } from "./telling.ts";

export const routes: Served[] = [
  serve(contract.listBarriers, ({ desk, who }) => desk.read(who.workspaceId, presenting.list)),
  serve(contract.readBarrier, ({ desk, who, params }) => desk.read(who.workspaceId, (tx) => presenting.withBrought(tx, params.id))),
  serve(contract.addBarrier, ({ desk, who, body }) => deciding.add(desk, who, body)),
  serve(contract.changeBarrier, ({ desk, who, params, body }) => deciding.change(desk, who, { id: params.id, change: body })),
  serve(contract.joinBarriers, ({ desk, who, params, body }) => deciding.joinTwo(desk, who, { ...params, ...body })),
  serve(contract.listBarrierMentions, ({ desk, who, query }) => desk.read(who.workspaceId, (tx) => presenting.listMentions(tx, query))),
  serve(contract.readBarrierMentionsIn, ({ desk, who, params }) => desk.read(who.workspaceId, (tx) => presenting.mentionsIn(tx, params.id))),
  serve(contract.noteBarrierMention, ({ desk, who, params, body }) => deciding.note(desk, who, { ...params, ...body })),
  serve(contract.decideBarrierMention, ({ desk, who, params, body }) => deciding.decide(desk, who, { ...params, ...body })),
  serve(contract.draftBarrierTellings, ({ desk, who, params, body }) => desk.read(who.workspaceId, (tx) => draft(tx, { ...params, ...body }))),
  serve(contract.sendBarrierTellings, ({ desk, who, params, body }) => tell(desk, who, { ...params, ...body })),
];
