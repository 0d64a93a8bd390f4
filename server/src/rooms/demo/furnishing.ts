import { randomBytes } from "node:crypto";
import type { Tx } from "../../core/desk.ts";
import { newId } from "../../core/ids.ts";
import { addChannel, noteHealth } from "../channels/index.ts";
import { addSavedReply, addTag, knowChannel } from "../conversations/index.ts";
import { addAttribute } from "../customers/index.ts";
import { addTeam, setTeamPeople } from "../people/index.ts";
import type { Cast } from "./cast.ts";
import { attributeWords, savedReplies, tagWords, teamWords } from "./furniture.ts";
import type { Reach } from "./outside.ts";
import type { Tongue } from "./texts/topic.ts";

/** Tags with their colours; those that are there already stay as they are. */
export async function hangTags(tx: Tx, tongue: Tongue): Promise<Cast["tags"]> {
  const tags = tagWords[tongue];
  const colours = {
    delivery: "sky",
    defect: "clay",
    payment: "amber",
    return: "plum",
    question: "teal",
    thanks: "moss",
    complaint: "rose",
    urgent: "clay",
  } as const;
  for (const [kind, name] of Object.entries(tags) as [keyof Cast["tags"], string][]) await addTag(tx, { id: newId(), name, colour: colours[kind] });
  return tags;
}

/** Saved replies in all four languages, and what is asked of customers. */
export async function layOut(tx: Tx, tongue: Tongue): Promise<void> {
  for (const [language, replies] of Object.entries(savedReplies)) {
    for (const { shortcut, title, body } of replies)
      await addSavedReply(tx, { id: newId(), title, shortcut: `${shortcut}-${language}`, body, language, teamId: null });
  }
  const words = attributeWords[tongue];
  await addAttribute(tx, { id: newId(), key: "city", label: words.city, type: "text", choices: [] });
  await addAttribute(tx, { id: newId(), key: "district", label: words.district, type: "text", choices: [] });
  await addAttribute(tx, { id: newId(), key: "card", label: words.card, type: "choice", choices: ["Silver", "Gold"] });
  await addAttribute(tx, { id: newId(), key: "birthday", label: words.birthday, type: "date", choices: [] });
  await addAttribute(tx, { id: newId(), key: "newsletter", label: words.newsletter, type: "yes-no", choices: [] });
}

export async function foundTeams(tx: Tx, tongue: Tongue, personIds: string[]): Promise<Cast["teams"]> {
  const words = teamWords[tongue];
  const teams = { delivery: newId(), service: newId(), sales: newId() };
  const colours = { delivery: "sky", service: "clay", sales: "moss" } as const;
  for (const [nth, kind] of (["delivery", "service", "sales"] as const).entries()) {
    await addTeam(tx, { id: teams[kind], name: words[kind], colour: colours[kind] });
    await setTeamPeople(
      tx,
      teams[kind],
      personIds.filter((_, at) => at % 3 === nth || at < 2),
    );
  }
  return teams;
}

type Doors = { business: string; address: string; on: boolean };

/**
 * A mailbox without servers, which can send nothing, and a chat. Switched off, they take nothing in either, but what is in them can still be answered: who looks
 * around shall try that.
 */
export async function openDoors(tx: Tx, { business, address, on }: Doors): Promise<{ mailbox: { id: string; address: string }; chats: Record<Reach, string> }> {
  const [mailboxId, chatId] = [newId(), newId()];
  const mailbox = { address, senderName: business, imap: null, smtp: null, signature: "", since: null };
  const chat = { allowedOrigins: [], colour: "#b4532a", position: "right" as const, greeting: {}, askFor: "name" as const };
  await addChannel(tx, {
    id: mailboxId,
    kind: "email",
    name: address,
    on,
    teamId: null,
    key: randomBytes(15).toString("hex"),
    settings: mailbox,
    secrets: null,
  });
  await noteHealth(tx, mailboxId, { state: "well", trouble: null, detail: null });
  await addChannel(tx, {
    id: chatId,
    kind: "chat",
    name: business,
    on,
    teamId: null,
    key: randomBytes(12).toString("base64url"),
    settings: chat,
    secrets: null,
  });
  await knowChannel(tx, { id: mailboxId, kind: "email", name: address, teamId: null, open: true });
  await knowChannel(tx, { id: chatId, kind: "chat", name: business, teamId: null, open: true });
  return { mailbox: { id: mailboxId, address }, chats: { chat: chatId, telegram: chatId, whatsapp: chatId, instagram: chatId } };
}

const MESSENGERS = {
  telegram: { name: "Telegram", settings: { receive: "polling" as const } },
  whatsapp: { name: "WhatsApp", settings: { phoneNumberId: "0", businessAccountId: "0" } },
  instagram: { name: "Instagram", settings: { accountId: "0" } },
};

/** Messengers that belong to nobody and are switched off: nothing goes out, and nothing comes in. */
export async function openMessengers(tx: Tx): Promise<Record<Exclude<Reach, "chat">, string>> {
  const ids = { telegram: newId(), whatsapp: newId(), instagram: newId() };
  for (const kind of ["telegram", "whatsapp", "instagram"] as const) {
    const { name, settings } = MESSENGERS[kind];
    const about = { id: ids[kind], kind, name, teamId: null };
    await addChannel(tx, { ...about, on: false, key: randomBytes(15).toString("hex"), settings, secrets: null });
    await knowChannel(tx, { ...about, open: false });
  }
  return ids;
}
