import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Empty } from "../ui/Empty.tsx";

export function NotFound() {
  const { t } = useTranslation();
  return (
    <Empty picture="lost" title={t("There is nothing at this address.")} action={<Button component={Link} to="/">{t("Go to the inbox")}</Button>}>
      {t("The link may be old, or a letter of it was lost on the way.")}
    </Empty>
  );
}
