import type { Forget } from "../../core/erasing.ts";
import { forgetMentions } from "./barriers/store/erasing.ts";
import { forgetLeavings } from "./leaving/store/erasing.ts";

/** How somebody stood, what they were worth and why they left stay counted, without their words. */
export const forgetPerson: Forget = async (tx, of) => {
  await forgetLeavings(tx, of);
  await forgetMentions(tx, of);
};
