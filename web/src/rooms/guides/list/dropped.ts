/** A file and its path below what was dropped. */
export type Found = { path: string; file: File };

/** All files that were dropped, those in folders too. */
export async function filesIn(dropped: Pick<DataTransfer, "items" | "files">): Promise<Found[]> {
  const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return [...dropped.files].map((file) => ({ path: file.name, file }));
  return (await Promise.all(entries.map(below))).flat();
}

async function below(entry: FileSystemEntry): Promise<Found[]> {
  const path = entry.fullPath.replace(/^\//, "");
  if (entry.isFile) return [{ path, file: await new Promise<File>((done, failed) => (entry as FileSystemFileEntry).file(done, failed)) }];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const all: FileSystemEntry[] = [];
  // A folder is told in parts, until one of them is empty.
  for (let part = await partOf(reader); part.length > 0; part = await partOf(reader)) all.push(...part);
  return (await Promise.all(all.map(below))).flat();
}

const partOf = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> => new Promise((done, failed) => reader.readEntries(done, failed));

/** Documents apart from what they show; what is neither is left. */
export function sorted(found: readonly Found[]): { documents: Found[]; pictures: Found[] } {
  return {
    documents: found.filter(({ path }) => /\.(?:md|markdown)$/i.test(path)),
    pictures: found.filter(({ path }) => /\.(?:png|jpe?g|gif|webp|avif|mp4|webm)$/i.test(path)),
  };
}
