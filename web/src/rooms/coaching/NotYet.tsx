import { Button, Skeleton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { sentenceOf } from "../../failures.ts";
import { Empty } from "../../ui/Empty.tsx";
import { useSlow } from "../../ui/useSlow.ts";

/** While something is fetched, and when it could not be. */
export function NotYet({ of: { error, refetch } }: { of: { error: Error | null; refetch: () => unknown } }) {
  const { t } = useTranslation();
  const slow = useSlow(error === null);
  if (error) return <Empty picture="trouble" title={t(sentenceOf(error))} action={<Button onClick={() => void refetch()}>{t("Try again")}</Button>} />;
  return slow ? <Skeleton height="12rem" radius="md" /> : null;
}
