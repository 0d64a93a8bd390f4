import * as contract from "@guli/contract";
import { serve, type Served } from "../../core/http/serving.ts";
import { changeWorkspace } from "./settling.ts";
import * as store from "./store.ts";

export const routes: Served[] = [
  serve(contract.readWorkspace, ({ desk, who }) => desk.read(who.workspaceId, store.readWorkspace)),
  serve(contract.changeWorkspace, ({ desk, who, body }) => changeWorkspace(desk, who, body)),
];
