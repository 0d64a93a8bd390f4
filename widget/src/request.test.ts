import { expect, it } from "vitest";
import { understood } from "./request.ts";

it.each([
  [200, { id: 1 }, null, { is: "ok", value: { id: 1 } }],
  [204, null, null, { is: "ok", value: null }],
  [429, null, "3", { is: "later", after: 3000 }],
  [429, null, null, { is: "later", after: 5000 }],
  [429, null, "86400", { is: "later", after: 600_000 }],
  [500, null, null, { is: "later", after: null }],
  [503, { code: "desk.stopping" }, null, { is: "later", after: null }],
  [408, null, null, { is: "later", after: null }],
  [403, { code: "widget.blocked" }, null, { is: "refused", code: "widget.blocked" }],
  [404, "<html>", null, { is: "refused", code: "undefined" }],
])("%s with %j is understood", (status, body, retryAfter, answer) => expect(understood(status, body, retryAfter)).toEqual(answer));
