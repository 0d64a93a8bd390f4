import type { Adapter, PlatformKind } from "./adapter.ts";
import { api } from "./api/api.ts";
import { instagram } from "./instagram/instagram.ts";
import { messenger } from "./messenger/messenger.ts";
import { sms } from "./sms/sms.ts";
import { telegram } from "./telegram/telegram.ts";
import { viber } from "./viber/viber.ts";
import { whatsapp } from "./whatsapp/whatsapp.ts";

/** Who speaks which platform's language. */
const adapters: { [K in PlatformKind]?: Adapter<K> } = { api, instagram, messenger, sms, telegram, viber, whatsapp };

/** The adapter of a kind; its channels are handed to it whole, so the kinds always match. */
export function adapterFor(kind: PlatformKind): Adapter {
  const found = adapters[kind];
  if (!found) throw new Error(`nobody speaks ${kind}`);
  return found as unknown as Adapter;
}
