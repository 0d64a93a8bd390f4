import { expect, test } from "vitest";
import { fillIn } from "./variables.ts";

const variables = { customer: { name: "Mr Brandt", salutation: null }, agent: { name: "Ada" }, conversation: { number: 1042 }, business: { name: "$& Books" } };

test.each([
  ["Dear {{customer.salutation}}, about {{ conversation.number }}: {{agent.name}}", "Dear Mr Brandt, about 1042: Ada"],
  ["{{business.name}}", "$& Books"],
  ["{{customer.age}} {{constructor}}", "{{customer.age}} {{constructor}}"],
])("%j", (body, filled) => expect(fillIn(body, variables)).toBe(filled));
