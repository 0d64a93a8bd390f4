import { addressOf, call, headersFor, refusalIn } from "../../../api.ts";

/** As large as the desk takes at once; the contract says so. */
const PART = 8 * 1024 * 1024;

/** Bring a file piece by piece; what a piece fails on is tried once more. Returns the import's id. */
export async function bringFile(file: File, onShare: (share: number) => void): Promise<string> {
  const { id } = await call("startOrderImport", { body: { name: file.name || "orders.csv", bytes: file.size } });
  const parts = Math.ceil(file.size / PART);
  for (let nth = 0; nth < parts; nth += 1) {
    const piece = file.slice(nth * PART, (nth + 1) * PART);
    await put(id, nth, piece).catch(() => put(id, nth, piece));
    onShare((nth + 1) / parts);
  }
  return id;
}

async function put(id: string, nth: number, body: Blob): Promise<void> {
  const answer = await fetch(addressOf("uploadOrderPart", { params: { id, nth } }), {
    method: "PUT",
    headers: { ...headersFor("PUT", false), "content-type": "application/octet-stream" },
    body,
  });
  if (!answer.ok) throw await refusalIn(answer);
}
