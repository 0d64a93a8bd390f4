import { expect, test } from "vitest";
import { weakness } from "./password-rules.ts";

const about = ["nino.kapanadze@tbilisibooks.ge", "Nino Kapanadze", "Tbilisi Books"];

test.each([
  ["short", "Ab3$xyz", "Use at least 10 characters."],
  ["nine characters, four bytes each", "🙂🙃😉😊😇🥰😍🤩😘", "Use at least 10 characters."],
  ["the first that is tried", "password12", "easy"],
  ["in capitals, with a year and a sign", "PASSWORD2024!", "easy"],
  ["a row of the keyboard", "qwertyuiop", "easy"],
  ["a row of the Russian keyboard", "йцукенгшщз", "easy"],
  ["a row of the Georgian keyboard", "ქწერტყუიოპ", "easy"],
  ["counting", "1234567890", "easy"],
  ["counting back and forth", "12345654321", "easy"],
  ["one letter", "aaaaaaaaaaaaaaa", "easy"],
  ["two letters in turn", "azazazazazaz", "easy"],
  ["a Georgian greeting with a year", "გამარჯობა2026", "easy"],
  ["a Russian greeting, twice", "приветпривет1", "easy"],
  ["two common words", "welcomeadmin1", "easy"],
  ["the e-mail", "nino.kapanadze@", "Leave out"],
  ["the business", "Books-books-2026", "Leave out"],
  ["the name, turned round", "kapanadze-nino1", "Leave out"],
])("%s is weak", (_why, password, sentence) => {
  expect(weakness(password, about)).toContain(sentence);
});

test.each([
  ["four words", "correct horse battery staple"],
  ["Georgian words", "ლურჯი ქუდი წვიმაში"],
  ["Russian words", "зелёный чайник на крыше"],
  ["Uzbek words", "koʻk choynak tom ustida"],
  ["random characters", "kT7#vq2Lz!"],
  ["a name among enough else", "nino drinks cold tea"],
])("%s will do", (_why, password) => {
  expect(weakness(password, about)).toBeNull();
});

test("the same password typed on another keyboard is as strong", () => {
  const word = "é".normalize("NFD");
  expect(weakness(`caf${word} caf${word} blue`, about)).toBe(weakness(`caf${word} caf${word} blue`.normalize("NFC"), about));
});
