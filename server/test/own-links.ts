import { linkToken, type Purpose } from "../src/core/links.ts";
import type { TestDesk } from "./desk.ts";

/** Where each kind of link leads, and the ids that such a link can name. A link to the page of stories stays: it is everybody's page, and knows nobody any more. */
export const ownLinks = {
  steps: { path: "/steps/", ids: "select id from guli.conversations where workspace_id = $1 and customer_id = $2" },
  survey: { path: "/survey/", ids: "select id from guli.survey_invitations where workspace_id = $1 and customer_id = $2" },
  options: { path: "/options/", ids: "select id from guli.recoveries where workspace_id = $1 and customer_id = $2" },
  guide: {
    path: "/help/g/",
    ids: "select s.id from guli.guide_sendings s join guli.conversations c on c.workspace_id = $1 and c.id = s.conversation_id where s.workspace_id = $1 and c.customer_id = $2",
  },
  referral: { path: "/refer/", ids: "select id from guli.customers where workspace_id = $1 and id = $2" },
  why: { path: "/why/", ids: "select id from guli.leavings where workspace_id = $1 and customer_id = $2" },
  "review-ask": { path: "/reviews/ask/", ids: "select id from guli.review_asks where workspace_id = $1 and customer_id = $2" },
} satisfies Partial<Record<Purpose, { path: string; ids: string }>>;

export type OwnLink = { purpose: string; url: string };

/** The links that this customer was ever given, each to a page that is open. */
export async function linksOf(house: TestDesk, customerId: string): Promise<OwnLink[]> {
  // Links that wait for their moment are as if they had been sent.
  const thread = "(select c.id from guli.conversations c where c.workspace_id = $1 and c.customer_id = t.customer_id and c.subject <> '' limit 1)";
  for (const sent of [
    "update guli.survey_invitations t set sent_at = coalesce(sent_at, now()) where workspace_id = $1",
    `update guli.review_asks t set sent_at = now(), language = 'en', conversation_id = ${thread} where workspace_id = $1`,
    `update guli.leavings t set asked_at = now(), asked_in = ${thread} where workspace_id = $1`,
  ])
    await house.desk.database.owner.query(sent, [house.workspaceId]);
  const urls: OwnLink[] = [];
  for (const [purpose, { path, ids }] of Object.entries(ownLinks)) {
    const { rows } = await house.desk.database.owner.query<{ id: string }>(ids, [house.workspaceId, customerId]);
    for (const { id } of rows) urls.push({ purpose, url: path + linkToken(house.desk.vault, purpose as Purpose, { workspaceId: house.workspaceId, id }) });
  }
  return urls;
}

/** What a browser would send: hidden fields and first choices as they stand, and words in every place for words. */
export function fieldsOf(page: string): [string, string][] {
  const given = [...page.matchAll(/<input[^>]*>/g)].flatMap(([input]): [string, string][] => {
    const [name, value, type] = ["name", "value", "type"].map((key) => new RegExp(`\\s${key}="([^"]*)"`).exec(input)?.[1]);
    if (name === undefined || name === "website") return [];
    return [[name, type === "hidden" || type === "radio" || type === "checkbox" ? (value ?? "on") : "Zebulon Quist"]];
  });
  const written = [...page.matchAll(/<textarea[^>]*\sname="([^"]*)"/g)].map(([, name]): [string, string] => [name!, "Zebulon Quist was here"]);
  const doing = [...page.matchAll(/<button[^>]*\sname="([^"]*)"[^>]*\svalue="([^"]*)"/g)]
    .slice(0, 1)
    .map(([, name, value]): [string, string] => [name!, value!]);
  return [...new Map([...doing, ...written, ...given.toReversed()])];
}
