import * as contract from "@guli/contract";
import { serve, type Served } from "../../../core/http/serving.ts";
import { found } from "../../../core/refusal.ts";
import { saidByCustomer } from "../../conversations/index.ts";
import { knownIn } from "./rules/known.ts";

/** More of their messages is not read: what is older, nobody remembers to have given. */
const MESSAGES = 100;

export const routes: Served[] = [
  serve(contract.readKnown, ({ desk, who, params }) =>
    desk.read(who.workspaceId, async (tx) => {
      const said = found(await saidByCustomer(tx, params.id, MESSAGES), "customer.not-found");
      return { rows: knownIn(said), read: said.length };
    }),
  ),
];
