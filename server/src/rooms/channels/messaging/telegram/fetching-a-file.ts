import type { Desk } from "../../../../core/desk.ts";
import { callOutside, retryAfter } from "../../../../core/outside.ts";
import { Trouble, troubleFrom } from "../trouble.ts";
import { ask, tokenOf, type TelegramSetup } from "./api.ts";
import type { Reference } from "./reading/files.ts";

const PATIENCE_MS = 120_000;

type Fetched = { content: Buffer; contentType: string | null; filename: string | null };

/** Fetch a file. Where it lies is asked each time and holds for an hour; one that has gone meanwhile is asked for once more. */
export async function fetchFile(desk: Desk, setup: TelegramSetup, reference: unknown): Promise<Fetched> {
  const { fileId } = reference as Reference;
  const once = async () => download(desk, setup, await pathOf(desk, setup, fileId));
  const content = (await once()) ?? (await once());
  if (!content) throw new Trouble("expired", "404");
  return { content, contentType: null, filename: null };
}

/** Bots are given files of up to 20 MB; a Bot API server of one's own gives larger ones. */
async function pathOf(desk: Desk, setup: TelegramSetup, fileId: string): Promise<string> {
  const { file_path: path } = await ask({ desk, setup }, (api) => api.getFile(fileId));
  if (!path) throw new Trouble("gone", "Telegram does not say where the file lies.");
  return path;
}

/** Null where it lies there no more. The address holds the token: of what goes wrong only words are passed on. */
async function download(desk: Desk, setup: TelegramSetup, path: string): Promise<Buffer | null> {
  const url = `${desk.config.telegramApiUrl}/file/bot${tokenOf(setup)}/${path.split("/").map(encodeURIComponent).join("/")}`;
  const call = { url, method: "GET", ours: true, patienceMs: PATIENCE_MS, mostBytes: desk.config.maxAttachmentBytes } as const;
  const { status, headers, body } = await callOutside(desk, call).catch((cause: unknown) => {
    throw troubleFrom(cause);
  });
  if (status === 200) return body;
  if (status === 404 || status === 410) return null;
  if (status === 401) throw new Trouble("auth-failed", "401");
  if (status === 429) throw new Trouble("rate-limited", "429", retryAfter(headers["retry-after"], desk.clock.now()));
  throw new Trouble(status >= 500 ? "failed" : "rejected", String(status));
}
