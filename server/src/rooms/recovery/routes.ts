import * as contract from "@guli/contract";
import { serve, type Served } from "../../core/http/serving.ts";
import * as amending from "./amending.ts";
import * as apologising from "./apologising.ts";
import * as budgeting from "./budgeting.ts";
import * as closing from "./closing.ts";
import * as describing from "./describing.ts";
import * as fixing from "./fixing.ts";
import * as mending from "./mending.ts";
import * as offering from "./offering.ts";
import * as presenting from "./presenting.ts";
import * as settling from "./settling.ts";
import { recoveryReport } from "./reporting.ts";
import { failureKinds } from "./store/settings.ts";
import { rootCauses } from "./store/root-causes.ts";
import * as vouching from "./vouching.ts";

const reading: Served[] = [
  serve(contract.listRecoveries, ({ desk, who, query }) => desk.read(who.workspaceId, (tx) => presenting.list(tx, query))),
  serve(contract.countRecoveries, ({ desk, who }) => desk.read(who.workspaceId, presenting.standing)),
  serve(contract.readRecovery, async ({ desk, who, params }) =>
    presenting.asSeenBy(who, await desk.read(who.workspaceId, (tx) => presenting.recoveryFor(tx, params.id))),
  ),
  serve(contract.readRecoveriesIn, async ({ desk, who, params }) => {
    const { open, rows } = await desk.read(who.workspaceId, (tx) => presenting.recoveriesIn(tx, params.id));
    return { open: open && presenting.asSeenBy(who, open), rows };
  }),
  serve(contract.listRecoveriesOfCustomer, async ({ desk, who, params }) => ({
    rows: await desk.read(who.workspaceId, (tx) => presenting.recoveriesOf(tx, params.id)),
  })),
  serve(contract.readRecoveryReport, ({ desk, who, query }) => desk.read(who.workspaceId, (tx) => recoveryReport(tx, query))),
];

const goingOn: Served[] = [
  serve(contract.openRecovery, ({ desk, who, params, body }) => describing.openByHand(desk, who, { ...body, conversationId: params.id })),
  serve(contract.describeRecovery, ({ desk, who, params, body }) => describing.describe(desk, who, { id: params.id, change: body })),
  serve(contract.ownRecovery, ({ desk, who, params, body }) => describing.own(desk, who, { ...params, ...body })),
  serve(contract.planFix, ({ desk, who, params, body }) => fixing.plan(desk, who, { ...params, ...body })),
  serve(contract.doneFix, ({ desk, who, params }) => fixing.finish(desk, who, params.id)),
  serve(contract.noteApology, ({ desk, who, params, body }) => apologising.note(desk, who, { ...params, ...body })),
  serve(contract.offerOptions, ({ desk, who, params, body }) => offering.offer(desk, who, { ...params, ...body })),
  serve(contract.noteChoice, ({ desk, who, params, body }) => offering.noteChosen(desk, who, { ...params, ...body })),
  serve(contract.takeUpChoice, ({ desk, who, params }) => offering.takeUp(desk, who, params.id)),
  serve(contract.skipStage, ({ desk, who, params, body }) => offering.skip(desk, who, { ...params, ...body })),
  serve(contract.makeAmends, ({ desk, who, params, body }) => amending.amend(desk, who, { ...params, ...body })),
  serve(contract.setFollowUp, ({ desk, who, params, body }) => closing.setDate(desk, who, { ...params, ...body })),
  serve(contract.noteFollowUp, ({ desk, who, params, body }) => closing.noteAnswer(desk, who, { ...params, ...body })),
  serve(contract.closeRecovery, ({ desk, who, params, body }) => closing.close(desk, who, { ...params, ...body })),
  serve(contract.reopenRecovery, ({ desk, who, params, body }) => closing.reopen(desk, who, { ...params, ...body })),
];

const amends: Served[] = [
  serve(contract.listAskedAmends, ({ desk, who, query }) => desk.read(who.workspaceId, (tx) => budgeting.listAsked(tx, query))),
  serve(contract.decideAmends, ({ desk, who, params, body }) => amending.decide(desk, who, { ...params, ...body })),
  serve(contract.withdrawAmends, ({ desk, who, params }) => amending.withdraw(desk, who, params.id)),
  serve(contract.readAmendsBudgets, ({ desk, who }) => desk.read(who.workspaceId, budgeting.readBudgets)),
  serve(contract.changeAmendsBudgets, ({ desk, who, body }) => budgeting.changeBudgets(desk, who, body.rows)),
  serve(contract.readMyAllowance, ({ desk, who }) => desk.read(who.workspaceId, (tx) => budgeting.allowanceOf(tx, who))),
  serve(contract.listVouchers, ({ desk, who, query }) => desk.read(who.workspaceId, (tx) => vouching.list(tx, query))),
  serve(contract.importVouchers, ({ desk, who, body }) => vouching.bringList(desk, who, body)),
  serve(contract.cancelVoucher, ({ desk, who, params }) => vouching.cancel(desk, who, params.id)),
  serve(contract.redeemVoucher, ({ desk, who, body }) => vouching.redeem(desk, who, body)),
];

const settings: Served[] = [
  serve(contract.readRecoverySettings, ({ desk, who }) => desk.read(who.workspaceId, settling.settingsOf)),
  serve(contract.changeRecoverySettings, ({ desk, who, body }) => settling.changeSettings(desk, who, body)),
  serve(contract.listFailureKinds, async ({ desk, who }) => ({ rows: await desk.read(who.workspaceId, failureKinds) })),
  serve(contract.addFailureKind, ({ desk, who, body }) => settling.addFailure(desk, who, body)),
  serve(contract.changeFailureKind, ({ desk, who, params, body }) => settling.changeFailure(desk, who, { key: params.failureKey, change: body })),
  serve(contract.listRootCauses, async ({ desk, who }) => ({ rows: await desk.read(who.workspaceId, rootCauses) })),
  serve(contract.addRootCause, ({ desk, who, body }) => mending.addCause(desk, who, body)),
  serve(contract.changeRootCause, ({ desk, who, params, body }) => mending.changeCause(desk, who, { id: params.id, change: body })),
  serve(contract.draftTellings, ({ desk, who, params, body }) => desk.read(who.workspaceId, (tx) => mending.draft(tx, { id: params.id, texts: body.texts }))),
  serve(contract.sendTellings, ({ desk, who, params, body }) => mending.tellMended(desk, who, { id: params.id, texts: body.texts })),
];

export const routes: Served[] = [...reading, ...goingOn, ...amends, ...settings];
