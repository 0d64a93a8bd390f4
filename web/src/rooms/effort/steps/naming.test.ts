import { expect, test } from "vitest";
import { takenOverWording, taskFrom } from "./naming.ts";

test.each([
  ["en", "Please ring the courier yourself.", "ring the courier"],
  ["en", "Could you please fill in the form on our site?", "fill in the form on our site"],
  ["en", "You will need to go to the office on Rustaveli", "go to the office on Rustaveli"],
  ["en", "you'll have to contact DHL directly", "contact DHL"],
  ["ru", "Пожалуйста, позвоните курьеру сами.", "позвонить курьеру"],
  ["ru", "Вам нужно заполнить анкету на сайте", "заполнить анкету на сайте"],
  ["ru", "обратитесь, пожалуйста, в офис", "обратиться в офис"],
  ["uz", "Iltimos, kuryerga oʻzingiz qoʻngʻiroq qiling.", "kuryerga qoʻngʻiroq qilish"],
  ["uz", "Siz anketani toʻldirishingiz kerak", "anketani toʻldirish"],
  ["uz", "Kuryerdan so'rang", "kuryerdan so'rash"],
  ["uz-Cyrl", "Курьерга ўзингиз қўнғироқ қилинг", "курьерга қўнғироқ қилиш"],
  ["ka", "გთხოვთ, თქვენ თვითონ დაურეკეთ კურიერს.", "დავურეკავთ კურიერს"],
  ["ka", "უნდა მიმართოთ ოფისს", "მივმართავთ ოფისს"],
])("%s: %s", (language, chore, text) => {
  expect(taskFrom(chore, language)).toEqual({ text, sure: true });
});

test.each([
  ["en", "It is your own affair"],
  ["ru", "Это ваша забота"],
  ["ka", "ეს თქვენი საქმეა"],
  ["ka", "დაურეკეთ კურიერს და დახატეთ რუკა"],
  ["ru", "Позвоните курьеру и вымойте пол"],
  ["de", "Rufen Sie den Kurier an"],
])("what cannot be turned stays as it was said (%s)", (language, chore) => {
  expect(taskFrom(chore, language).sure).toBe(false);
});

test("the wording says what, by when and where to look; without a task only by when", () => {
  const by = "by 18:00 on Monday";
  const look = "Look: https://d.test/steps/x";
  const wording = "I'll take care of this for you: […].";
  expect(takenOverWording(wording, { task: { text: "ring the courier", sure: true }, by, look })).toBe(
    "I'll take care of this for you: ring the courier (by 18:00 on Monday). Look: https://d.test/steps/x",
  );
  expect(takenOverWording(wording, { task: { text: "It is yours", sure: false }, by, look })).toBe(
    "I'll take care of this for you (by 18:00 on Monday). Look: https://d.test/steps/x",
  );
});
