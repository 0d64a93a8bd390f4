import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Empty } from "../../ui/Empty.tsx";
import type { PictureName } from "../../ui/pictures.tsx";

/** Without purchases nothing of loyalty can be said: what will stand here, and the way to bring them. */
export function NothingBought({ picture, title, children }: { picture: PictureName; title: string; children: ReactNode }) {
  const { t } = useTranslation();
  const way = <Button renderRoot={(given) => <Link to="/orders" search={{ part: "files" }} {...given} />}>{t("Bring orders")}</Button>;
  return (
    <Empty picture={picture} title={title} action={way}>
      {children}
    </Empty>
  );
}
