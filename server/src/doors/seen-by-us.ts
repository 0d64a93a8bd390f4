import type { FastifyReply, FastifyRequest } from "fastify";
import type { Desk } from "../core/desk.ts";
import { languageFor } from "../core/pages/languages.ts";
import type { Page } from "../core/pages/page.ts";
import { sendPage } from "../core/pages/serving.ts";
import { asTheCustomerSees } from "../core/pages/watched.ts";
import { lookingColleague } from "../rooms/people/index.ts";

/** Whether a colleague of the business whose page it is looks at it, or presses something on it: they see it, and what they press is nobody's answer. */
export async function isSeenByUs(desk: Desk, request: FastifyRequest, workspaceId: string): Promise<boolean> {
  return (await lookingColleague(desk, request))?.workspaceId === workspaceId;
}

type Shown = Page & { media?: boolean; status?: number };

/** Send a customer's page; to a colleague as the customer sees it, and no more. What they pressed is answered with 403. */
export async function sendPageTo(request: FastifyRequest, reply: FastifyReply, { isOurs, ...shown }: Shown & { isOurs: boolean }): Promise<FastifyReply> {
  if (!isOurs) return sendPage(reply, shown);
  const watched = asTheCustomerSees(shown, languageFor(undefined, request.headers["accept-language"], shown.language));
  return sendPage(reply, { ...watched, status: request.method === "GET" ? (shown.status ?? 200) : 403 });
}
