import { Button } from "@mantine/core";
import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { useRouter, type ErrorComponentProps } from "@tanstack/react-router";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { NoConnection, Refused, sentenceOf } from "../failures.ts";
import { Empty } from "../ui/Empty.tsx";

/** A screen that could not be shown says what happened, what was not lost, and how to go on. */
export function Broken({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const { reset: resetQueries } = useQueryErrorResetBoundary();
  const again = () => {
    resetQueries();
    reset();
    void router.invalidate();
  };
  return (
    <Empty
      level={1}
      picture="trouble"
      title={t(sentenceOf(error))}
      action={<Button onClick={isOldApp(error) ? () => location.reload() : again}>{t("Try again")}</Button>}
    >
      {hintFor(error, t)}
    </Empty>
  );
}

function hintFor(error: unknown, t: TFunction): string {
  if (error instanceof NoConnection) return t("Nothing was lost. As soon as the connection is back, you can go on.");
  if (error instanceof Refused && error.reference)
    return t("Nothing was lost. If it happens again, tell your administrator this reference: {{reference}}", { reference: error.reference });
  if (error instanceof Refused) return "";
  return t("Nothing was lost. If it happens again, tell your administrator.");
}

/** After an update the pieces of the old app are gone from the desk: a fresh page brings the new one. */
function isOldApp(error: unknown): boolean {
  return error instanceof TypeError && /dynamically imported module|module script/i.test(error.message);
}
