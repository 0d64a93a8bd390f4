import * as contract from "@guli/contract";
import { serve, type Served } from "../../../core/http/serving.ts";
import { giveCode, stopCode } from "./giving.ts";
import { decideByHand, noteByHand } from "./noting.ts";
import { listReferrals, referralsOfCustomer, whoseCode } from "./reading.ts";
import { referralReport } from "./reporting.ts";
import { changeSettings, referralSettings } from "./settling.ts";
import { byAnswer } from "./store/reading.ts";

export const routes: Served[] = [
  serve(contract.readReferralSettings, ({ desk, who }) => desk.read(who.workspaceId, referralSettings)),
  serve(contract.changeReferralSettings, ({ desk, who, body }) => changeSettings(desk, who, body)),
  serve(contract.readReferralsOfCustomer, ({ desk, who, params }) => desk.read(who.workspaceId, (tx) => referralsOfCustomer(tx, params.id))),
  serve(contract.giveReferralCode, ({ desk, who, params }) => giveCode(desk, who, params.id)),
  serve(contract.stopReferralCode, async ({ desk, who, params }) => {
    await stopCode(desk, who, params.id);
    return desk.read(who.workspaceId, (tx) => referralsOfCustomer(tx, params.id));
  }),
  serve(contract.findReferralCode, ({ desk, who, params }) => desk.read(who.workspaceId, (tx) => whoseCode(tx, params.typed))),
  serve(contract.noteReferral, ({ desk, who, body }) => noteByHand(desk, who, body)),
  serve(contract.readReferralReport, ({ desk, who, query }) => desk.read(who.workspaceId, (tx) => referralReport(tx, query))),
  serve(contract.readReferralsByAnswer, async ({ desk, who }) => ({ rows: await desk.read(who.workspaceId, byAnswer) })),
  serve(contract.decideReferral, ({ desk, who, params, body }) => decideByHand(desk, who, { id: params.id, ...body })),
  serve(contract.listReferrals, ({ desk, who, query }) => desk.read(who.workspaceId, (tx) => listReferrals(tx, query))),
];
