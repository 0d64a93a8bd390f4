import * as contract from "@guli/contract";
import type { Me } from "@guli/contract";
import { serve, serveAnyone, type Served } from "../../core/http/serving.ts";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Desk } from "../../core/desk.ts";
import { acceptInvitation, readOffer } from "./accepting.ts";
import { changePerson } from "./changing-people.ts";
import { signIn, type Entered } from "./entering.ts";
import { createToken, revokeToken } from "./giving-tokens.ts";
import { withdrawInvitation } from "./inviting.ts";
import { changeMe, changePassword } from "./minding-oneself.ts";
import { readMe } from "./reading.ts";
import { makeReset, resetPassword } from "./resetting.ts";
import { listSessions, revokeSession, signOut, switchWorkspace } from "./sessions.ts";
import { isSetUp, setUp } from "./setting-up.ts";
import { openInvitations } from "./store/invitations.ts";
import { readPeople } from "./store/people.ts";
import { readTeams } from "./store/teams.ts";
import { tokensOf } from "./store/tokens.ts";
import { changeTeam, createTeam, deleteTeam } from "./teaming.ts";
import { baseUrl, giveCookie, takeCookie, visitOf } from "./visits.ts";

type Exchange = { desk: Desk; request: FastifyRequest; reply: FastifyReply };

function letIn({ desk, request, reply }: Exchange, { token, me }: Entered): Me {
  giveCookie(desk, { request, reply }, token);
  return me;
}

const coming: Served[] = [
  serveAnyone(contract.readSetup, async ({ desk }) => ({ needed: !(await isSetUp(desk)) })),
  serveAnyone(contract.setUp, async (call) => letIn(call, await setUp(call.desk, call.body, visitOf(call.desk, call.request)))),
  serveAnyone(contract.signIn, async (call) => letIn(call, await signIn(call.desk, call.body, visitOf(call.desk, call.request)))),
  serve(contract.readSession, ({ desk, who }) => desk.read(who.workspaceId, (tx) => readMe(tx, who.personId))),
  serve(contract.signOut, async ({ desk, who, request, reply }) => {
    await signOut(desk, who);
    takeCookie(desk, { request, reply });
    return {};
  }),
  serve(contract.switchWorkspace, async ({ desk, who, body }) => {
    const place = await switchWorkspace(desk, who, body.workspaceId);
    return desk.read(place.workspaceId, (tx) => readMe(tx, place.personId));
  }),
  serveAnyone(contract.resetPassword, async (call) => {
    const given = { ...call.body, token: call.params.token };
    return letIn(call, await resetPassword(call.desk, given, visitOf(call.desk, call.request)));
  }),
  serveAnyone(contract.readInvitation, ({ desk, request, params }) => readOffer(desk, params.token, visitOf(desk, request))),
  serveAnyone(contract.acceptInvitation, async (call) => {
    const given = { ...call.body, token: call.params.token };
    return letIn(call, await acceptInvitation(call.desk, given, visitOf(call.desk, call.request)));
  }),
];

const oneself: Served[] = [
  serve(contract.listSessions, async ({ desk, who }) => ({ rows: await listSessions(desk, who) })),
  serve(contract.revokeSession, async ({ desk, who, params }) => {
    await revokeSession(desk, who, params.id);
    return {};
  }),
  serve(contract.changeMe, ({ desk, who, body }) => changeMe(desk, who, body)),
  serve(contract.changePassword, async ({ desk, who, body }) => {
    await changePassword(desk, who, body);
    return {};
  }),
  serve(contract.listTokens, async ({ desk, who }) => ({ rows: await desk.read(who.workspaceId, (tx) => tokensOf(tx, who.personId)) })),
  serve(contract.createToken, ({ desk, who, body }) => createToken(desk, who, body.name)),
  serve(contract.revokeToken, async ({ desk, who, params }) => {
    await revokeToken(desk, who, params.id);
    return {};
  }),
];

const colleagues: Served[] = [
  serve(contract.listPeople, async ({ desk, who, query }) => {
    const people = await desk.read(who.workspaceId, (tx) => readPeople(tx));
    return { rows: people.filter(({ active }) => active || query.inactive === true) };
  }),
  serve(contract.changePerson, ({ desk, who, params, body }) => changePerson(desk, who, { ...body, id: params.id })),
  serve(contract.makeResetLink, async ({ desk, who, params, request }) => ({
    url: `${baseUrl(desk, request)}/reset/${await makeReset(desk, who, params.id)}`,
  })),
  serve(contract.listInvitations, async ({ desk, who }) => ({ rows: await desk.read(who.workspaceId, (tx) => openInvitations(tx)) })),
  serve(contract.withdrawInvitation, async ({ desk, who, params }) => {
    await withdrawInvitation(desk, who, params.id);
    return {};
  }),
  serve(contract.listTeams, async ({ desk, who }) => ({ rows: await desk.read(who.workspaceId, (tx) => readTeams(tx)) })),
  serve(contract.createTeam, ({ desk, who, body }) => createTeam(desk, who, body)),
  serve(contract.changeTeam, ({ desk, who, params, body }) => changeTeam(desk, who, { ...body, id: params.id })),
  serve(contract.deleteTeam, async ({ desk, who, params }) => {
    await deleteTeam(desk, who, params.id);
    return {};
  }),
];

export const routes: Served[] = [...coming, ...oneself, ...colleagues];
