import type { Extra } from "@guli/contract";
import type { Desk } from "../../../core/desk.ts";
import type { StoredAttachment, ToDeliver } from "../../conversations/index.ts";
import type { Abilities, Piece } from "./adapter.ts";
import { inPieces } from "./rules/splitting.ts";
import { Trouble } from "./trouble.ts";

/** A piece before its file is read. */
export type Planned = { text: string; extras: Extra[]; file: StoredAttachment | null };

/**
 * In which pieces a reply leaves: its words first, as many as the channel's length asks for, the buttons under the last of them; then each file. A template is
 * one piece, with the file that stands above its words.
 */
export function plan({ message, files }: Pick<ToDeliver, "message" | "files">, { longest, longestBytes }: Abilities): Planned[] {
  const template = message.extras.find((extra) => extra.kind === "template");
  if (template) {
    const isAbove = ({ id }: StoredAttachment) => template.header !== undefined && "attachmentId" in template.header && template.header.attachmentId === id;
    const rest = files.filter((file) => !isAbove(file)).map((file): Planned => ({ text: "", extras: [], file }));
    return [{ text: message.text, extras: message.extras, file: files.find(isAbove) ?? null }, ...rest];
  }
  const texts = message.text === "" ? [] : inPieces(message.text, longest, longestBytes ?? null);
  const words = texts.map((text, index): Planned => ({ text, extras: index === texts.length - 1 ? message.extras : [], file: null }));
  return [...words, ...files.map((file): Planned => ({ text: "", extras: [], file }))];
}

/** The piece with its file in memory. Throws Trouble where the channel does not take it. */
export async function filled(desk: Desk, workspaceId: string, { planned, abilities }: { planned: Planned; abilities: Abilities }): Promise<Piece> {
  const { file } = planned;
  if (!file) return { ...planned, file: null };
  if (!abilities.files) throw new Trouble("type-refused", "this channel takes no files");
  if (abilities.largestFile !== null && file.size > abilities.largestFile)
    throw new Trouble("too-large", `${file.filename}: ${file.size} of at most ${abilities.largestFile} bytes`);
  const content = await desk.files.read(workspaceId, file.hash);
  if (!content) throw new Trouble("gone", file.filename);
  return { ...planned, file: { ...file, content: Buffer.isBuffer(content) ? content : await collected(content) } };
}

async function collected(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}
