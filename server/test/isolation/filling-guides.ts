import type { FastifyInstance } from "fastify";
import type { Member } from "../desk.ts";
import type { Belongings } from "./belongings.ts";

/** A guide with a picture, published, sent and read. */
export async function fillGuides(
  app: FastifyInstance,
  owner: Member,
  conversationId: string,
): Promise<Pick<Belongings, "guideId" | "collectionId" | "fileId" | "language" | "version">> {
  await owner.call("PATCH", "/help-centre", { on: true });
  const { id: collectionId } = (await owner.call("POST", "/guide-collections", { names: { en: { name: "Returns" } } })).body;
  const payload = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAYAAAC56t6BAAAAEklEQVR4nGP4z8DwHxkzkC4AADxUEvEJXr5AAAAAAElFTkSuQmCC", "base64");
  const headers = { cookie: owner.cookie, "x-guli": "1", "content-type": "application/octet-stream" };
  const { id: fileId } = (await app.inject({ method: "POST", url: "/api/v1/guide-files?filename=box.png", payload, headers })).json();
  const { id: guideId } = (await owner.call("POST", "/guides", { kind: "steps", title: "Return", language: "en", collectionId })).body;
  const text = `/guides/${guideId}/texts/en`;
  const { version } = (
    await owner.call("PUT", text, { title: "Return", steps: [{ id: "s1", title: "Pack it", picture: { fileId, alt: "A box" } }], version: 1 })
  ).body;
  await owner.call("POST", `${text}/publish`, { version });
  const { url } = (await owner.call("POST", `/conversations/${conversationId}/guides`, { guideId })).body;
  const said = { payload: "step=s1&outcome=done", headers: { "content-type": "application/x-www-form-urlencoded" } };
  const told = await app.inject({ method: "POST", url: new URL(url).pathname, ...said });
  if (told.statusCode !== 303) throw new Error(told.body);
  return { guideId, collectionId, fileId, language: "en", version: "1" };
}
