import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Empty } from "../ui/Empty.tsx";

/** For an address that no screen has. */
export function NotFound() {
  const { t } = useTranslation();
  return (
    <main style={{ blockSize: "100%" }}>
      <Empty
        level={1}
        picture="lost"
        title={t("There is nothing at this address.")}
        action={
          <Button component={Link} to="/">
            {t("Go to the inbox")}
          </Button>
        }
      >
        {t("The link may be old, or a letter of it was lost on the way.")}
      </Empty>
    </main>
  );
}
