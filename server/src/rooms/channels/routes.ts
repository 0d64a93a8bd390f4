import * as contract from "@guli/contract";
import { refuse } from "../../core/refusal.ts";
import { serve, type Served } from "../../core/http/serving.ts";
import { baseUrl } from "../people/index.ts";
import { forgetChannel } from "../conversations/index.ts";
import { changeChat, openChat } from "./connecting-chat.ts";
import { changeMailbox, connectMailbox } from "./connecting-email.ts";
import { inviteByMail } from "./inviting.ts";
import { testMailbox } from "./email/testing/testing.ts";
import { routes as channelApi } from "./messaging/api/routes.ts";
import { change as changeMessaging, connect as connectMessaging } from "./messaging/connecting.ts";
import { logContact } from "./messaging/by-hand/logging.ts";
import { templatesOf } from "./messaging/listing-templates.ts";
import { strangeOf } from "./messaging/showing-strange.ts";
import { testChannel as testMessaging } from "./messaging/testing.ts";
import { wayOut } from "./messaging/way-out.ts";
import { presentTo } from "./presenting.ts";
import * as store from "./store.ts";

export const routes: Served[] = [
  serve(contract.listChannels, ({ desk, who }) =>
    desk.read(who.workspaceId, async (tx) => ({ rows: (await store.channels(tx)).map((one) => presentTo(desk, who, one)) })),
  ),
  serve(contract.deleteChannel, ({ desk, who, params }) =>
    desk.transaction(who.workspaceId, async (tx) => {
      const known = (await store.channel(tx, params.id)) ?? refuse("channel.not-found");
      if (!(await forgetChannel(tx, known.id))) refuse("channel.in-use");
      await store.deleteChannel(tx, known);
      tx.record("settings.changed", { person: who.personId }, { what: "channels", id: known.id });
      return {};
    }),
  ),
  serve(contract.connectEmail, ({ desk, who, body }) => connectMailbox(desk, who, body)),
  serve(contract.changeEmail, ({ desk, who, params, body }) => changeMailbox(desk, who, { id: params.id, fields: body })),
  serve(contract.testEmail, ({ desk, who, body }) => testMailbox(desk, who, body)),
  // An invitation is the business of people; it is served here because a mailbox carries it.
  serve(contract.invite, ({ desk, who, body, request }) => inviteByMail(desk, who, { given: body, base: baseUrl(desk, request) })),
  serve(contract.connectMessaging, ({ desk, who, body }) => connectMessaging(desk, who, body)),
  serve(contract.changeMessaging, ({ desk, who, params, body }) => changeMessaging(desk, who, { ...body, id: params.id })),
  serve(contract.testMessaging, ({ desk, who, body }) => testMessaging(desk, who, body)),
  ...channelApi,
  serve(contract.logContact, ({ desk, who, body }) => logContact(desk, who, body)),
  serve(contract.listStrange, async ({ desk, who, params }) => ({ rows: await strangeOf(desk, who, params.id) })),
  serve(contract.listTemplates, async ({ desk, who, params }) => ({ rows: await templatesOf(desk, who, params.id) })),
  serve(contract.readWayOut, ({ desk, who, params }) => wayOut(desk, who, params.id)),
  serve(contract.connectChat, ({ desk, who, body }) => openChat(desk, who, body)),
  serve(contract.changeChat, ({ desk, who, params, body }) => changeChat(desk, who, { id: params.id, fields: body })),
];
