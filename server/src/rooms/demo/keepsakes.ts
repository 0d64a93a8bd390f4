import type { Desk } from "../../core/desk.ts";
import type { Held } from "../../core/files.ts";
import type { PastFile } from "../conversations/index.ts";
import { chance } from "./chance.ts";
import { page } from "./papers.ts";
import { crackedCup } from "./pictures.ts";
import { NEWSLETTER, UNREADABLE } from "./specials.ts";

/** Files that hang on messages: a few, which many share. */
export type Keepsakes = { photos: PastFile[]; papers: PastFile[]; newsletter: string; unreadable: string };

const PHOTOS = 8;
const PAPERS = 6;

/** Make them, the same for the same seed; `held` is to be kept with the first messages. */
export async function makeKeepsakes(desk: Desk, workspaceId: string, seed: number): Promise<{ keepsakes: Keepsakes; held: Held[] }> {
  const by = chance(seed, "files");
  const held: Held[] = [];
  const keep = async (content: Buffer): Promise<Held> => {
    const one = await desk.files.hold(workspaceId, content);
    held.push(one);
    return one;
  };
  const file = async (content: Buffer, filename: string, contentType: string): Promise<PastFile> => {
    const { hash, size } = await keep(content);
    return { hash, size, filename, contentType };
  };
  const photos: PastFile[] = [];
  for (let nth = 0; nth < PHOTOS; nth++) photos.push(await file(crackedCup(by), `IMG_${1000 + by.below(8999)}.png`, "image/png"));
  const papers: PastFile[] = [];
  for (let nth = 0; nth < PAPERS; nth++) {
    const number = 2000 + by.below(7000);
    const sum = `${by.below(900) + 50}.00 GEL`;
    papers.push(
      await file(
        page([`Invoice ${number}`, "", `Goods as ordered: ${sum}`, "VAT included", "", "Thank you for your custom."]),
        `invoice-${number}.pdf`,
        "application/pdf",
      ),
    );
  }
  return { keepsakes: { photos, papers, newsletter: (await keep(NEWSLETTER)).hash, unreadable: (await keep(UNREADABLE)).hash }, held };
}
