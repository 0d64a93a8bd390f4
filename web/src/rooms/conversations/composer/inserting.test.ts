import { expect, test } from "vitest";
import { putIn } from "./inserting.ts";

test.each([
  ["", 0, "GE-104", "GE-104", 6],
  ["Your parcel", 11, "GE-104", "Your parcel GE-104", 18],
  ["Your parcel ", 12, "GE-104", "Your parcel GE-104", 18],
  ["Your parcel is", 12, "GE-104", "Your parcel GE-104 is", 19],
  ["Your parcel .", 12, "GE-104", "Your parcel GE-104.", 18],
  ["Gmadlobt.\n", 10, "GE-104", "Gmadlobt.\nGE-104", 16],
])("%j at %i takes %j", (text, at, words, whole, end) => expect(putIn(text, at, words)).toEqual({ text: whole, end }));
