import type { ShownPromise } from "@guli/contract";
import type { TFunction } from "i18next";

type Told = Pick<ShownPromise, "what" | "state" | "dueAt"> & { isOver: boolean };

/** A promise in a sentence. */
export function promiseSentence({ what, state, dueAt, isOver }: Told, when: string, t: TFunction): string {
  if (state === "paused") return what === "solution" ? t("The clock of the solution stands") : t("The clock of the answer stands");
  if (dueAt === null) return t("The opening hours never open, so the promise is never due");
  switch (what) {
    case "first":
      return isOver ? t("The first answer was promised by {{when}}", { when }) : t("First answer promised by {{when}}", { when });
    case "next":
      return isOver ? t("The answer was promised by {{when}}", { when }) : t("Answer promised by {{when}}", { when });
    case "solution":
      return isOver ? t("The solution was promised by {{when}}", { when }) : t("Solution promised by {{when}}", { when });
    case "given":
      return isOver ? t("We had given our word for {{when}}", { when }) : t("We have given our word for {{when}}", { when });
  }
}
