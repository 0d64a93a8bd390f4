import { createHmac } from "node:crypto";
import { callOutside } from "../../../../core/outside.ts";
import type { Desk } from "../../../../core/desk.ts";
import type { Setup } from "../adapter.ts";
import { Trouble, troubleFrom } from "../trouble.ts";
import { parsed, type Loose } from "./json.ts";
import { troubleOf } from "./troubles.ts";

export type MetaKind = "whatsapp" | "messenger" | "instagram";
export type MetaSetup = Setup<MetaKind>;

/** Meta keeps a version for two years or longer; this one is of October 2025. https://developers.facebook.com/docs/graph-api/changelog */
const VERSION = "v24.0";

const UPLOAD_PATIENCE_MS = 90_000;

type Asked = {
  method: "GET" | "POST";
  path: string;
  query?: Record<string, string>;
  json?: object;
  form?: FormData;
  /** In the name of the app. */ app?: string;
};

/** Ask the Graph API. The token goes in a header and nowhere else. Throws Trouble. */
export async function graph(desk: Desk, setup: MetaSetup, { method, path, query = {}, json, form, app }: Asked): Promise<Loose> {
  const accessToken = app === undefined ? setup.secrets.accessToken : `${app}|${setup.secrets.appSecret ?? ""}`;
  if (!accessToken) throw new Trouble("auth-failed", "There is no access token.");
  const url = new URL(`${desk.config.metaApiUrl}/${VERSION}/${path}`);
  for (const [name, value] of Object.entries({ ...query, ...(app === undefined && proof(setup)) })) url.searchParams.set(name, value);
  const { headers, body } = await encoded({ json, form });
  const answer = await callOutside(desk, {
    method,
    url,
    headers: { authorization: `Bearer ${accessToken}`, ...headers },
    ...(body && { body }),
    ...(form && { patienceMs: UPLOAD_PATIENCE_MS }),
    ours: true,
  }).catch((cause: unknown) => Promise.reject(troubleFrom(cause)));
  const said = parsed(answer.body);
  if (answer.status >= 300 || answer.status < 200 || said?.["error"]) throw troubleOf({ ...answer, said, now: desk.clock.now(), secret: accessToken });
  if (!said) throw new Trouble("malformed", answer.body.toString("utf8").slice(0, 200));
  return said;
}

/** Shows that whoever uses the token knows the app's secret, too. A wrong secret is noticed by it before the first webhook is refused. */
function proof({ secrets: { accessToken, appSecret } }: MetaSetup): Record<string, string> {
  if (!accessToken || !appSecret) return {};
  return { appsecret_proof: createHmac("sha256", appSecret).update(accessToken).digest("hex") };
}

async function encoded({
  json,
  form,
}: {
  json?: object | undefined;
  form?: FormData | undefined;
}): Promise<{ headers: Record<string, string>; body?: Buffer }> {
  if (json) return { headers: { "content-type": "application/json" }, body: Buffer.from(JSON.stringify(json)) };
  if (!form) return { headers: {} };
  const response = new Response(form);
  return { headers: { "content-type": response.headers.get("content-type") ?? "" }, body: Buffer.from(await response.arrayBuffer()) };
}
