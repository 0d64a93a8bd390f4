import fc from "fast-check";
import { expect, test } from "vitest";
import { fieldProblems, moved, nameFrom, newField, withLabel } from "./form-fields.ts";

test.each([
  ["Order number", "order_number"],
  ["Où est-ce ?", "ou_est_ce"],
  ["2nd phone", "nd_phone"],
  ["შეკვეთის ნომერი", ""],
])("%s is called %s", (label, name) => {
  expect(nameFrom(label)).toBe(name);
});

test("a field is named after its label until somebody names it", () => {
  const fresh = withLabel(newField(), "en", "Order");
  expect(fresh.name).toBe("order");
  expect(withLabel(fresh, "en", "Order number").name).toBe("order_number");
  expect(withLabel({ ...fresh, name: "no" }, "en", "Order number").name).toBe("no");
  expect(withLabel(fresh, "ka", "შეკვეთა").name).toBe("order");
});

test("the fields that nearly every form has are ready", () => {
  expect(fieldProblems([newField("email"), newField("message"), newField("name"), newField("phone")])).toEqual({});
});

test("what cannot be sent is said at its field", () => {
  const [email, again] = [newField("email"), newField("email")];
  expect(Object.keys(fieldProblems([email, again, newField()]))).toEqual(["form.fields.1.name", "form.fields.2.label", "form.fields.2.name"]);
  expect(fieldProblems([{ ...email, type: "choice", choices: ["one"] }])).toHaveProperty(["form.fields.0.choices"]);
  expect(fieldProblems([])).toHaveProperty(["form.fields"]);
});

test("moving loses nothing", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: -2, max: 9 }), fc.integer({ min: -2, max: 9 }), (list, from, to) => {
      expect(moved(list, from, to).toSorted()).toEqual(list.toSorted());
    }),
  );
  expect(moved(["a", "b", "c"], 0, 1)).toEqual(["b", "a", "c"]);
});
