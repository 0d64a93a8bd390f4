import { AcceptShowing, AfterSignal, ById, EndShowing, Shown, Signal } from "@guli/contract";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Desk } from "../core/desk.ts";
import { chat } from "../rooms/channels/index.ts";
import { showing } from "../rooms/guides/index.ts";
import { limited, parsed, tokenOf } from "./widget-asking.ts";

/** What the chat on a customer's page asks of the desk to show the customer's screen to an agent (contract/src/showing.ts). */
export function openShowing(scope: FastifyInstance, desk: Desk): void {
  const guest = (request: FastifyRequest) => chat.guestFor(desk, tokenOf(request));
  const idOf = (request: FastifyRequest) => parsed(ById, request.params).id;
  const standing = async (known: showing.Guest, after = -1) => Shown.parse(await showing.lookAsGuest(desk, known, after));

  scope.get("/showing", limited(240), async (request) => standing(await guest(request), parsed(AfterSignal, request.query).after));
  scope.post("/showing", limited(10), async (request) => {
    const known = await guest(request);
    await showing.offer(desk, known);
    return standing(known);
  });
  scope.post("/showing/:id/accept", limited(20), async (request) => {
    const known = await guest(request);
    await showing.accept(desk, known, { id: idOf(request), mode: parsed(AcceptShowing, request.body).mode });
    return standing(known);
  });
  scope.post("/showing/:id/end", limited(30), async (request) => {
    const known = await guest(request);
    await showing.endByGuest(desk, known, { id: idOf(request), why: parsed(EndShowing, request.body).why });
    return standing(known);
  });
  scope.post("/showing/:id/signals", { ...limited(180), bodyLimit: 64 * 1024 }, async (request, reply) => {
    await showing.tellPerson(desk, await guest(request), { id: idOf(request), signal: parsed(Signal, request.body) });
    return reply.code(204).send();
  });
}
