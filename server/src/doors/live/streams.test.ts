import Fastify from "fastify";
import { type AddressInfo, connect } from "node:net";
import { expect, test } from "vitest";
import { until } from "../../../test/desk.ts";
import { openStream, type Stream } from "./streams.ts";

async function streaming() {
  const app = Fastify();
  const opened: { stream: Stream; closed: boolean }[] = [];
  app.get("/", (request, reply) => {
    const one = { closed: false, stream: openStream(request, reply, { onClose: () => void (one.closed = true) }) };
    opened.push(one);
  });
  await app.listen({ port: 0, host: "127.0.0.1" });
  return { app, opened, port: (app.server.address() as AddressInfo).port };
}

test("what is told to a stream that has ended and is not closed yet is lost, and breaks nothing", async () => {
  const { app, opened, port } = await streaming();
  const answer = await fetch(`http://127.0.0.1:${port}/`);
  const { stream } = opened[0]!;
  stream.write("before");
  stream.end();
  stream.write("after");
  stream.end();
  expect(await answer.text().catch(() => "cut")).not.toContain("after");
  await until(() => opened[0]!.closed);
  await app.close();
});

test("who does not read is cut when the stream ends, and cannot bring down the desk with what comes later", async () => {
  const { app, opened, port } = await streaming();
  const reader = connect(port, "127.0.0.1", () => reader.write("GET / HTTP/1.1\r\nhost: desk\r\n\r\n"));
  reader.pause();
  const { stream } = await until(() => opened[0]);
  // More than the system holds for it, so that something waits here.
  stream.write("x".repeat(20_000_000));
  stream.end();
  stream.write("after");
  await until(() => opened[0]!.closed);
  reader.destroy();
  await app.close();
});
