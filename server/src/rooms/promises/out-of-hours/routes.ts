import * as contract from "@guli/contract";
import { serve, type Served } from "../../../core/http/serving.ts";
import { changeOutOfHours, outOfHours, preview } from "./settling.ts";

export const routes: Served[] = [
  serve(contract.readOutOfHours, ({ desk, who }) => desk.read(who.workspaceId, outOfHours)),
  serve(contract.changeOutOfHours, ({ desk, who, body }) => changeOutOfHours(desk, who, body)),
  serve(contract.previewOutOfHours, ({ desk, who, body }) => desk.read(who.workspaceId, (tx) => preview(tx, body))),
];
