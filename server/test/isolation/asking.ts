import type { Route } from "@guli/contract";
import { z } from "zod";
import { newId } from "../../src/core/ids.ts";
import type { Belongings } from "./belongings.ts";

/* Makes, from the contract alone, a request that is well-formed and names only what a business owns: so that a new route is asked, too. */

type Schema = {
  type?: string;
  format?: string;
  pattern?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  minItems?: number;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
};

/** The path with its parameters, the query and the body, all out of `whose` belongings. */
export function requestFor(route: Route, pathOf: Belongings, bodyOf: Belongings): { url: string; body: unknown } {
  const url = route.path.replaceAll(/:(\w+)/g, (_, name: string) => idInPath(route.path, name, pathOf));
  const query = Object.entries(value(schemaOf(route.query), "", bodyOf) as object)
    .map(([name, one]) => `${name}=${encodeURIComponent(String(one))}`)
    .join("&");
  return {
    url: query ? `${url}?${query}` : url,
    body: route.takes === "bytes" ? undefined : route.method === "GET" ? undefined : value(schemaOf(route.body), "", bodyOf),
  };
}

/** Whether a request could name something of another's. */
export function namesThings(route: Route): boolean {
  return route.path.includes(":") || JSON.stringify([schemaOf(route.query), schemaOf(route.body)]).includes('"format":"uuid"');
}

const schemaOf = (type: z.ZodType): Schema => z.toJSONSchema(type, { io: "input", unrepresentable: "any" }) as Schema;

/** By the first word of the path that owns the parameter. */
const inPath: [RegExp, keyof Belongings][] = [
  [/^\/conversations\/:id/, "conversationId"],
  [/^\/replies\/:id/, "replyId"],
  [/^\/messages\/:id/, "messageId"],
  [/^\/attachments\/:id/, "attachmentId"],
  [/^\/customers\/:id/, "customerId"],
  [/^\/customer-joins\/:id/, "joinId"],
  [/^\/customer-attributes\/:id/, "attributeId"],
  [/^\/saved-replies\/:id/, "savedReplyId"],
  [/^\/tags\/:id/, "tagId"],
  [/^\/promise-rules\/:id/, "promiseRuleId"],
  [/^\/steps\/:id/, "stepId"],
  [/^\/effort\/:id/, "effortId"],
  [/^\/channels\/chat\/:id/, "chatId"],
  [/^\/channels\/messaging\/:id/, "messagingId"],
  [/^\/channels\/:id\/(messages|receipts|outbox)/, "systemId"],
  [/^\/channels\/(email\/)?:id/, "channelId"],
  [/^\/routing\/people\/:id/, "personId"],
  [/^\/automation\/rules\/:id/, "automationRuleId"],
  [/^\/automation\/dry-runs\/:id/, "dryRunId"],
  [/^\/people\/:id/, "personId"],
  [/^\/showings\/:id/, "showingId"],
  [/^\/guides\/:id/, "guideId"],
  [/^\/guide-collections\/:id/, "collectionId"],
  [/^\/guide-files\/:id/, "fileId"],
  [/^\/recoveries\/:id/, "recoveryId"],
  [/^\/amends\/:id/, "amendsId"],
  [/^\/leavings\/:id/, "leavingId"],
  [/^\/competitors\/:id/, "competitorId"],
  [/^\/loyalty\/costs\/:id/, "loyaltyCostId"],
  [/^\/competitor-events\/:id/, "eventId"],
  [/^\/barriers\/:id/, "barrierId"],
  [/^\/barrier-mentions\/:id/, "mentionId"],
  [/^\/referrals\/:id/, "referralId"],
  [/^\/stories\/:id/, "storyId"],
  [/^\/root-causes\/:id/, "rootCauseId"],
  [/^\/vouchers\/:id/, "voucherId"],
  [/^\/reviews\/:id/, "reviewId"],
  [/^\/review-sources\/:id/, "sourceId"],
  [/^\/orders\/:id/, "orderId"],
  [/^\/order-buyers\/:id/, "buyerId"],
  [/^\/order-decisions\/:id/, "decisionId"],
  [/^\/order-troubles\/:id/, "troubleId"],
  [/^\/order-imports\/:id/, "importId"],
  [/^\/contracts\/:id/, "contractId"],
  [/^\/shops\/:id/, "shopId"],
  [/^\/shop-wishes\/:id/, "shopWishId"],
  [/^\/teams\/:id/, "teamId"],
  [/^\/coach\/learning\/teams\/:id/, "teamId"],
  [/^\/invitations\/:id/, "invitationId"],
  [/^\/tokens\/:id/, "tokenId"],
  [/^\/sessions\/:id/, "sessionId"],
];

function idInPath(path: string, name: string, whose: Belongings): string {
  if (name !== "id") return (whose as Record<string, string>)[name] ?? missing(path, name);
  return whose[inPath.find(([pattern]) => pattern.test(path))?.[1] ?? missing(path, name)];
}

const inBody: Record<string, keyof Belongings> = {
  ids: "conversationId",
  assigneeId: "personId",
  offChannelIds: "channelId",
  otherId: "customerId",
  personIds: "personId",
  mentions: "personId",
  teamIds: "teamId",
  ruleId: "automationRuleId",
  savedReplyIds: "savedReplyId",
  channelIds: "channelId",
  assignTo: "personId",
  attachmentIds: "attachmentId",
  seenMessageId: "messageId",
  ownerId: "personId",
  id: "personId",
  guideIds: "guideId",
  collectionIds: "collectionId",
  messageId: "messageId",
};

/** Keys are made by the asker and belong to nobody. */
function idInBody(name: string, whose: Belongings): string {
  if (name === "key") return newId();
  return (whose as Record<string, string>)[name] ?? whose[inBody[name] ?? missing("a body", name)];
}

function missing(where: string, name: string): never {
  throw new Error(`${where} has ${name}: say in server/test/isolation/asking.ts what it names`);
}

/** A value that the schema takes: what must be there, and all that can name something. */
function value(schema: Schema, name: string, whose: Belongings): unknown {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return value(choose(choices), name, whose);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  switch (schema.type) {
    case "object":
      return object(schema, whose);
    case "array":
      return schema.minItems || naming(schema.items) ? Array.from({ length: schema.minItems ?? 1 }, () => value(schema.items ?? {}, name, whose)) : [];
    case "string":
      return text(schema, name, whose);
    case "integer":
    case "number":
      return Math.max(schema.minimum ?? 1, 0);
    case "boolean":
      return true;
    default:
      return null;
  }
}

const naming = (schema: Schema | undefined): boolean => JSON.stringify(schema ?? {}).includes('"format":"uuid"');

/** An id rather than null; else null, where nothing may stand as well as much. */
function choose(choices: Schema[]): Schema {
  return choices.find(naming) ?? choices.find(({ type }) => type === "null") ?? choices[0] ?? {};
}

function object({ properties = {}, required = [] }: Schema, whose: Belongings): Record<string, unknown> {
  const wanted = Object.entries(properties).filter(([name, schema]) => required.includes(name) || naming(schema));
  return Object.fromEntries(wanted.map(([name, schema]) => [name, value(schema, name, whose)]));
}

const samples = [
  "a few words that nobody wrote",
  "brandt@example.com",
  "#b4532a",
  "city_two",
  "sorry-2",
  "2026-11-22",
  "2026-11-22T10:00:00.000Z",
  "en-courier-wet-parcel",
  "100200300",
  "https://shop.example.com/hook",
  "2026-11",
];

function text({ format, pattern, minLength = 0, maxLength = Infinity }: Schema, name: string, whose: Belongings): string {
  if (format === "uuid") return idInBody(name, whose);
  if (name === "workspaceId") return whose.workspaceId;
  if (format === "date") return samples[5]!;
  if (format === "email" || ["email", "address", "to", "cc"].includes(name)) return samples[1]!;
  if (format === "date-time") return samples[6]!;
  if (name === "currency") return "GEL";
  const fits = samples.find((sample) => sample.length >= minLength && sample.length <= maxLength && (!pattern || new RegExp(pattern, "u").test(sample)));
  if (!fits) throw new Error(`no sample for ${name}, which is to match ${pattern}`);
  return fits;
}
