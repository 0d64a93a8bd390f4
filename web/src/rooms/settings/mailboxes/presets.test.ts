import { expect, test } from "vitest";
import { domainOf, presetFor, providerOf, providers, userFor, usualPort } from "./presets.ts";

test.each([
  ["nino@gmail.com", "google"],
  ["Nino@GoogleMail.com ", "google"],
  ["support@hotmail.com", "microsoft"],
  ["savdo@yandex.uz", "yandex"],
  ["lena@bk.ru", "mail-ru"],
  ["a@zohomail.com", "zoho"],
  ["a@me.com", "icloud"],
  ["a@ymail.com", "yahoo"],
  ["a@proton.me", "proton"],
  ["hello@gulibooks.ge", "own"],
  ["no at sign", "own"],
  ["", "own"],
])("%s is kept by %s", (address, provider) => {
  expect(providerOf(address)).toBe(provider);
});

test("a business's own host is guessed from its domain, and said to be a guess", () => {
  const preset = presetFor("own", "Hello@GuliBooks.ge");
  expect(preset).toMatchObject({ guessed: true, imap: { host: "imap.gulibooks.ge", port: 993 }, smtp: { host: "smtp.gulibooks.ge", port: 465 } });
  expect(userFor(preset, " Hello@GuliBooks.ge ")).toBe("Hello@GuliBooks.ge");
  expect(presetFor("own", "hello")).toMatchObject({ imap: null, smtp: null });
});

test("a known provider keeps its servers whatever the domain is: businesses have their own there", () => {
  expect(presetFor("google", "hello@gulibooks.ge")).toMatchObject({ guessed: false, imap: { host: "imap.gmail.com" } });
});

test("iCloud signs in without the domain", () => {
  expect(userFor(presetFor("icloud", "nino@icloud.com"), "nino@icloud.com")).toBe("nino");
});

test("every provider but those without IMAP encrypts both ways, on the port that goes with it", () => {
  const servers = providers.map((provider) => presetFor(provider, "a@b.ge")).filter((preset) => preset.provider !== "proton");
  expect(servers).toHaveLength(providers.length - 1);
  for (const { imap, smtp } of servers) {
    expect(imap?.port).toBe(usualPort("imap", imap!.security));
    expect(smtp?.port).toBe(usualPort("smtp", smtp!.security));
    expect([imap?.security, smtp?.security]).not.toContain("none");
  }
});

test.each([
  ["a@b.ge", "b.ge"],
  ["a@b.ge, c@d.uz", "d.uz"],
  ["a@b", ""],
  ["@b.ge", "b.ge"],
])("the domain of «%s» is «%s»", (address, domain) => {
  expect(domainOf(address)).toBe(domain);
});
