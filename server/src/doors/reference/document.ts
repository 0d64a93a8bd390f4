import { Refusal, refusals, type RefusalCode, type Route } from "@guli/contract";
import { z } from "zod";

type Json = Record<string, unknown>;

/** What any route may give besides what it says itself. */
const always: RefusalCode[] = ["request.invalid", "session.none", "session.not-allowed", "request.too-many", "database.away"];

/** The OpenAPI 3.1 document of the contract's routes. Their schemas are JSON Schema 2020-12, which is what 3.1 speaks. */
export function openApi(routes: Record<string, Route>, server: string): Json {
  const paths: Record<string, Json> = {};
  for (const [name, route] of Object.entries(routes)) {
    const path = route.path.replace(/:([A-Za-z]+)/g, "{$1}");
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(name, route) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Guli",
      version: "1",
      description: "Everything that the agents' app does. Errors are refusals: a code, a sentence, and the fields that were wrong.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: `${server}/api/v1` }],
    components: {
      securitySchemes: {
        token: { type: "http", scheme: "bearer", description: "An API token: Settings → My account, or `npx guli token`." },
        session: { type: "apiKey", in: "cookie", name: "guli_session", description: "The app's own session; unsafe calls carry the header `x-guli: 1`." },
      },
      schemas: { Refusal: schemaOf(Refusal, "output") },
    },
    paths,
  };
}

function operation(name: string, route: Route): Json {
  const parameters = [...fieldsOf(route.params, "path"), ...fieldsOf(route.query, "query")];
  return {
    operationId: name,
    summary: route.says,
    tags: [route.path.split("/")[1]],
    security: route.needs === "anyone" ? [] : [{ token: [] }, { session: [] }],
    "x-needs": route.needs,
    ...(parameters.length > 0 && { parameters }),
    ...(hasBody(route) && { requestBody: bodyOf(route) }),
    responses: { 200: answerOf(route), ...refusalsOf(route) },
  };
}

const hasBody = (route: Route): boolean => route.takes === "bytes" || Object.keys((route.body as z.ZodObject).shape ?? {}).length > 0;

function bodyOf(route: Route): Json {
  if (route.takes === "bytes") return { required: true, content: { "application/octet-stream": { schema: { type: "string", format: "binary" } } } };
  return { required: true, content: { "application/json": { schema: schemaOf(route.body, "input") } } };
}

const given = { bytes: "application/octet-stream", events: "text/event-stream", html: "text/html" } as const;

function answerOf(route: Route): Json {
  if (route.gives)
    return {
      description: "As asked.",
      content: { [given[route.gives]]: { schema: route.gives === "events" ? schemaOf(route.answer, "output") : { type: "string" } } },
    };
  return { description: "As asked.", content: { "application/json": { schema: schemaOf(route.answer, "output") } } };
}

/** Refusals by their status, each with its codes and sentences. */
function refusalsOf(route: Route): Record<string, Json> {
  const codes = [...new Set([...route.refuses, ...always.filter((code) => route.needs !== "anyone" || !code.startsWith("session."))])];
  const byStatus = Map.groupBy(codes, (code) => String(refusals[code][0]));
  return Object.fromEntries(
    [...byStatus].map(([status, all]) => [
      status,
      {
        description: all.map((code) => `\`${code}\`: ${refusals[code][1]}`).join("\n\n"),
        content: { "application/json": { schema: { $ref: "#/components/schemas/Refusal" } } },
      },
    ]),
  );
}

function fieldsOf(schema: z.ZodType, place: "path" | "query"): Json[] {
  const { properties = {}, required = [] } = schemaOf(schema, "input") as { properties?: Record<string, Json>; required?: string[] };
  return Object.entries(properties).map(([name, field]) => ({ name, in: place, required: place === "path" || required.includes(name), schema: field }));
}

function schemaOf(schema: z.ZodType, io: "input" | "output"): Json {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any" }) as Json;
  return rest;
}
