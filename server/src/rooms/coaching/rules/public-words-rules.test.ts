import fc from "fast-check";
import { expect, test } from "vitest";
import { personalIn } from "./public-words.ts";

const ours = new Set(["hello@books.test"]);
const found = (text: string) => personalIn(text, ours).map(({ what, start, end }) => `${what}: ${text.slice(start, end)}`);

test.each<[string, string[]]>([
  ["Thank you for your words, we are sorry about the long wait.", []],
  ["Your order 48213 left on 12 November.", ["order: 48213"]],
  ["We called you at +995 555 12 34 56.", ["phone: +995 555 12 34 56"]],
  ["Write to hello@books.test, please, not from brandt@mail.test.", ["email: brandt@mail.test"]],
  ["It went to 14 Baker Street, London.", ["address: It went to 14 Baker Street, London"]],
  ["Card 4111 1111 1111 1111 was charged twice.", ["card: 4111 1111 1111 1111"]],
  ["The refund goes to GE29 NB00 0000 0101 9049 17 today.", ["account: GE29 NB00 0000 0101 9049 17"]],
  ["შეკვეთის ნომერია 30517", ["order: 30517"]],
  ["Буюртма 77120 йўлда", ["order: 77120"]],
  ["Ваш номер заказа 55901", ["order: 55901"]],
  ["My name is Nino, I look after this.", []],
])("%s", (text, all) => expect(found(text)).toEqual(all));

test("whatever is written, findings stand within it, in order, and never lie in one another", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (text) => {
      const all = personalIn(text, ours);
      all.forEach(({ start, end }, at) => {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(start).toBeGreaterThanOrEqual(all[at - 1]?.end ?? 0);
      });
    }),
  );
});
