import { describe, expect, it } from "vitest";
import { nameIn, namePartsOf } from "./names.ts";

describe("a name in a draft", () => {
  it.each([
    ["თამარი", "თამარ, ბოდიშს გიხდით.", true],
    ["ბატონი ვახტანგი", "ბატონო ვახტანგ, გისმენთ.", true],
    ["ელენე", "ელენეს მიეცა ოთახი.", true],
    ["ბატონი ვახტანგი", "ბატონო, გისმენთ.", false],
    ["Марина", "Марин, извините нас.", true],
    ["Лидия Ивановна", "Уважаемая Лидия Ивановна!", true],
    ["Ойдин", "Ойдин опа, узр.", true],
    ["Oydin", "Ойдин опа, узр.", true],
    ["Daniel Okafor", "Mr Okafor, I'm so sorry.", true],
    ["Mrs. Novak", "Mrs Novak, that would shock me too.", true],
    ["Mark Mendes", "I'll mark it as urgent.", false],
    ["Will", "Will you choose one?", false],
    ["Will", "Will, please choose one.", true],
    ["Anna", "anna, it's done", true],
    ["Peter Walsh", "Hello John.", false],
  ])("%s: %s", (name, draft, used) => {
    expect(nameIn(draft, namePartsOf(name)) !== null).toBe(used);
  });

  it("has no parts where only a title is known", () => {
    expect(namePartsOf("Mr.")).toEqual([]);
    expect(namePartsOf(null)).toEqual([]);
  });
});
