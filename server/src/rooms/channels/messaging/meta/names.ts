/** How a file of such a type ends, where the platform gives no name. */
const ENDINGS: Record<string, string> = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
  "image/gif": "gif",
  "video/mp4": "mp4",
  "video/3gpp": "3gp",
  "video/quicktime": "mov",
  "audio/ogg": "ogg",
  "audio/opus": "opus",
  "audio/mpeg": "mp3",
  "audio/mp4": "m4a",
  "audio/aac": "aac",
  "audio/amr": "amr",
  "application/pdf": "pdf",
  "text/plain": "txt",
};

/** A name for a file that came without: `image.jpg`. */
export function fileNamed(kind: string, contentType: string): string {
  const ending = ENDINGS[contentType];
  return ending ? `${kind}.${ending}` : kind;
}
