import type { Desk } from "../../../../core/desk.ts";
import { Trouble } from "../trouble.ts";
import { graph, type MetaSetup } from "./graph.ts";
import { listIn, textIn, type Loose } from "./json.ts";

/** Ask about an account. What is not there, or not for this token, is an account that Meta does not know, which it says in one breath. */
export async function account(desk: Desk, setup: MetaSetup, { path, fields }: { path: string; fields: string }): Promise<Loose> {
  return graph(desk, setup, { method: "GET", path, query: { fields } }).catch((cause: unknown) => {
    throw cause instanceof Trouble && cause.word === "gone" ? new Trouble("address-unknown", cause.detail) : cause;
  });
}

/** Of which news an app tells, by the kind of account. */
export const OBJECTS = { whatsapp: "whatsapp_business_account", messenger: "page", instagram: "instagram" } as const;

export type Callback = { app: string; url: string | null };

/** Whom Meta calls for this kind of account: all accounts of an app share one address. Null where Meta does not let us ask. */
export async function callbackOf(desk: Desk, setup: MetaSetup): Promise<Callback | null> {
  if (!setup.secrets.appSecret) return null;
  const app = textIn((await unlessRefused(graph(desk, setup, { method: "GET", path: "app", query: { fields: "id" } })))?.["id"]);
  const said = app === "" ? null : await unlessRefused(graph(desk, setup, { method: "GET", path: `${app}/subscriptions`, app }));
  if (!said) return null;
  const found = listIn(said["data"]).find((one) => textIn(one["object"]) === OBJECTS[setup.kind]);
  return { app, url: textIn(found?.["callback_url"]) || null };
}

/** Have Meta call us for all accounts of the app. Only where nobody is called yet. */
export async function putCallback(desk: Desk, setup: MetaSetup, { app, fields }: { app: string; fields: string }): Promise<void> {
  const about = { object: OBJECTS[setup.kind], callback_url: setup.webhookUrl, verify_token: setup.verifyToken, fields };
  await graph(desk, setup, { method: "POST", path: `${app}/subscriptions`, json: about, app });
}

export const unlessRefused = <T>(asked: Promise<T>): Promise<T | null> =>
  asked.catch((cause: unknown) => (cause instanceof Trouble && cause.word !== "unreachable" && cause.word !== "timed-out" ? null : Promise.reject(cause)));
