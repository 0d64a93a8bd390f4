import * as contract from "@guli/contract";
import { serve, type Served } from "../../../core/http/serving.ts";
import { decline, listStories, show, undecide } from "./deciding.ts";
import { linkFor } from "./linking.ts";
import { changeSettings, shownSettings } from "./settling.ts";
import { countsByState } from "./store/stories.ts";

export const routes: Served[] = [
  serve(contract.readStorySettings, ({ desk, who }) => desk.read(who.workspaceId, shownSettings)),
  serve(contract.changeStorySettings, ({ desk, who, body }) => changeSettings(desk, who, body)),
  serve(contract.countStories, ({ desk, who }) => desk.read(who.workspaceId, countsByState)),
  serve(contract.listStories, ({ desk, who, query }) => desk.read(who.workspaceId, (tx) => listStories(tx, query))),
  serve(contract.showStory, ({ desk, who, params, body }) => show(desk, who, { id: params.id, ...body })),
  serve(contract.declineStory, ({ desk, who, params, body }) => decline(desk, who, { id: params.id, ...body })),
  serve(contract.undecideStory, ({ desk, who, params }) => undecide(desk, who, params.id)),
  serve(contract.giveStoryLink, ({ desk, who, params }) => linkFor(desk, who, params.id)),
];
