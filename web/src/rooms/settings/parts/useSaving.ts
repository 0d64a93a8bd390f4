import type { UseFormReturnType } from "@mantine/form";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { sentenceOf } from "../../../failures.ts";
import { fieldsRefused } from "./refused-fields.ts";

export type Saving = {
  state: "idle" | "saving" | "saved";
  dirty: boolean;
  /** What is wrong with the whole rather than with a field, translated. */
  failure: string | null;
  submit: (event?: React.FormEvent<HTMLFormElement>) => void;
  /** As `submit`, for those who have to know whether it worked. */
  save: () => Promise<boolean>;
  /** Mark what is wrong without saving; whether all is well. */
  check: () => boolean;
  discard: () => void;
};

/**
 * What all forms of the settings share: save, say so, and put what was refused beside the field it is about.
 * `save` may return the values as the server keeps them, which the form takes over.
 */
export function useSaving<V extends object>(form: UseFormReturnType<V>, save: (values: V) => Promise<V | void>): Saving {
  const { t } = useTranslation();
  const [state, setState] = useState<Saving["state"]>("idle");
  const [failure, setFailure] = useState<string | null>(null);
  const dirty = form.isDirty();

  const check = (): boolean => {
    const wrong = form.validate().hasErrors;
    if (wrong) focusFirstError();
    return !wrong;
  };
  const saveNow = async (): Promise<boolean> => {
    setFailure(null);
    if (!check()) return false;
    setState("saving");
    try {
      const kept = (await save(form.getValues())) ?? form.getValues();
      form.setInitialValues(kept);
      form.setValues(kept);
      form.resetDirty(kept);
      setState("saved");
      return true;
    } catch (error) {
      const fields = Object.entries(fieldsRefused(error)).map(([field, sentence]) => [field, t(sentence)]);
      form.setErrors(Object.fromEntries(fields));
      setFailure(fields.length > 0 ? t("Something here has to be put right first.") : t(sentenceOf(error)));
      setState("idle");
      focusFirstError();
      return false;
    }
  };
  return {
    state: state === "saved" && dirty ? "idle" : state,
    dirty,
    failure,
    save: saveNow,
    check,
    submit: (event) => {
      event?.preventDefault();
      event?.stopPropagation();
      if (state !== "saving") void saveNow();
    },
    discard: () => {
      setFailure(null);
      form.reset();
    },
  };
}

/** The keyboard goes to what has to be mended, once it is marked. */
function focusFirstError(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>("main [aria-invalid='true'], main [data-invalid='true']")?.focus());
}
