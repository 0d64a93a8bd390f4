import { expect, test } from "vitest";
import { filledWith, inserted, unknownIn } from "./variables.ts";

const values = {
  "customer.name": "Vakhtang",
  "customer.salutation": "ბატონო ვახტანგ",
  "agent.name": "Nino",
  "conversation.number": "1042",
  "business.name": "Guli Books",
};

test("a saved reply reads as the customer would read it", () => {
  expect(filledWith("{{customer.salutation}}! {{ agent.name }}, {{business.name}} #{{conversation.number}}", values)).toBe(
    "ბატონო ვახტანგ! Nino, Guli Books #1042",
  );
});

test("what nothing is known of stays as it is and is named once", () => {
  const body = "{{customer.nme}} {{customer.name}} {{}} {{customer.nme}} {single}";
  expect(filledWith(body, values)).toBe("{{customer.nme}} Vakhtang {{}} {{customer.nme}} {single}");
  expect(unknownIn(body)).toEqual(["customer.nme", ""]);
});

test("a value that looks like a variable or a pattern is not filled in again", () => {
  expect(filledWith("{{customer.name}}", { ...values, "customer.name": "{{agent.name}} $&" })).toBe("{{agent.name}} $&");
});

test("a variable takes the place of what is selected", () => {
  expect(inserted("Dear NAME, hello", "customer.name", { start: 5, end: 9 })).toEqual({ body: "Dear {{customer.name}}, hello", caret: 22 });
});

test("what is known of some people only is no slip, nor is an own attribute", () => {
  expect(unknownIn("{{customer.discount}} {{customer.attributes.size}} {{customer.attributes.colour}}", ["size"])).toEqual(["customer.attributes.colour"]);
});
