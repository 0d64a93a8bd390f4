import { EmailSettings, OpeningHours, Name, refusals } from "@guli/contract";
import { expect, test } from "vitest";
import { Refused } from "../../../failures.ts";
import { fieldsRefused, sentenceFor } from "./refused-fields.ts";

const refused = (code: keyof typeof refusals, fields?: Record<string, string>) =>
  new Refused(refusals[code][0], { code, message: refusals[code][1], ...(fields ? { fields } : {}) });

test("fields that the server names get a sentence that helps", () => {
  const error = refused("request.invalid", {
    "settings.imap.host": "Too small: expected string to have >=1 characters",
    name: "Invalid input: expected string, received undefined",
  });
  expect(fieldsRefused(error)).toEqual({ "settings.imap.host": "Something has to stand here.", name: "Something has to stand here." });
});

test("a taken name stands beside the name", () => {
  expect(fieldsRefused(refused("tag.name-taken"))).toEqual({ name: "There is a tag of this name already." });
});

test("what the desk says of a field is kept, and stands where the form has it", () => {
  expect(fieldsRefused(refused("password.weak", { password: "Use at least 10 characters." }))).toEqual({ next: "Use at least 10 characters." });
  expect(fieldsRefused(refused("request.invalid", { "settings.allowedOrigins.3": "This is not the address of a web site." }))).toEqual({
    "settings.allowedOrigins": "This is not the address of a web site.",
  });
});

test("what is about no field leaves the fields alone", () => {
  expect(fieldsRefused(refused("database.away"))).toEqual({});
  expect(fieldsRefused(new TypeError("bug"))).toEqual({});
});

/** The validator's own words, so that an update that changes them is noticed. */
test.each([
  [Name, "", "Something has to stand here."],
  [Name, "x".repeat(121), "This is too long."],
  [EmailSettings.shape.address, "nino", "This is not an e-mail address."],
  [EmailSettings.shape.smtp.unwrap().shape.port, 70_000, "This number is out of range."],
  [EmailSettings.shape.smtp.unwrap().shape.port, 0, "This number is out of range."],
  [OpeningHours.shape.dates, { "2026-12-31": [{ from: 600, to: 600 }] }, "Must open before it closes."],
  [EmailSettings.shape.since, "yesterday", "This does not look right."],
])("the validator's words %#", (schema, value, sentence) => {
  expect(sentenceFor(schema.safeParse(value).error!.issues[0]!.message)).toBe(sentence);
});
