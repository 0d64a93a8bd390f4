import type { GuideFile } from "@guli/contract";
import { addressOf } from "../../api.ts";
import { send, type Watching } from "../../upload.ts";

const PICTURES = ["image/png", "image/jpeg", "image/gif", "image/webp", "image/avif"];
const VIDEOS = ["video/mp4", "video/webm"];
/** What the desk takes, for choosing files. */
export const TAKEN = { pictures: PICTURES.join(), videos: VIDEOS.join(), both: [...PICTURES, ...VIDEOS].join() };

/** Bring a picture or a video for guides. */
export const bringGuideFile = (file: File, watching: Watching = {}): Promise<GuideFile> =>
  send<GuideFile>(addressOf("bringGuideFile", { query: { filename: file.name || "file" } }), file, watching);
