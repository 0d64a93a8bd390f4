import { ChatSettings } from "@guli/contract";
import { expect, test } from "vitest";
import { newChat, problemsIn, settingsOf, valuesOf } from "./values.ts";

test("a new chat passes the contract as it is", () => {
  const settings = settingsOf(newChat("Shop"));
  expect(ChatSettings.parse(settings)).toEqual(settings);
  expect(problemsIn(newChat("Shop"))).toEqual({});
});

test("only greetings that somebody wrote are sent", () => {
  const values = valuesOf({ name: "Shop", teamId: null, on: true, settings: { ...settingsOf(newChat("Shop")), greeting: { ka: "გამარჯობა!" } } });
  expect(values.settings.greeting).toEqual({ en: "", ka: "გამარჯობა!", uz: "", "uz-Cyrl": "", ru: "" });
  values.settings.greeting.ru = "  ";
  expect(settingsOf(values).greeting).toEqual({ ka: "გამარჯობა!" });
});

test("web sites are sent as browsers name them", () => {
  const values = newChat("Shop");
  values.settings.allowedOrigins = ["shop.ge/contacts", "https://shop.ge"];
  expect(settingsOf(values).allowedOrigins).toEqual(["https://shop.ge"]);
});

test("what cannot be sent is named by its field", () => {
  const values = newChat("");
  Object.assign(values.settings, { colour: "red", allowedOrigins: ["shop"] });
  expect(Object.keys(problemsIn(values))).toEqual(["name", "settings.colour", "settings.allowedOrigins"]);
});
