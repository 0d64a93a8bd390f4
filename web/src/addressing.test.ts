import { expect, test } from "vitest";
import { urlOf } from "./addressing.ts";

test.each([
  ["/customers", {}, {}, "/api/v1/customers"],
  ["/customers/:id/addresses/:addressId", { id: "a", addressId: "b" }, {}, "/api/v1/customers/a/addresses/b"],
  ["/password-resets/:token", { token: "../session?x=1" }, {}, "/api/v1/password-resets/..%2Fsession%3Fx%3D1"],
  ["/customers", {}, { search: "გელა & Co", cursor: undefined, limit: 50 }, "/api/v1/customers?search=%E1%83%92%E1%83%94%E1%83%9A%E1%83%90+%26+Co&limit=50"],
  ["/messages/:id/html", { id: "m" }, { images: true, dark: null }, "/api/v1/messages/m/html?images=true"],
])("%s with %j and %j", (path, params, query, url) => {
  expect(urlOf(path, params, query)).toBe(url);
});
