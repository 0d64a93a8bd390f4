import { Button } from "@mantine/core";
import { IconFileDownload } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { mayAs, useMe } from "../../session.ts";

/** All that is known of them, to give to them when they ask. For owners. */
export function ExportButton({ customerId }: { customerId: string }) {
  const { t } = useTranslation();
  if (!mayAs(useMe(), "owner")) return null;
  return (
    <Button
      component="a"
      href={`/api/v1/customers/${customerId}/export`}
      download
      variant="subtle"
      color="gray"
      size="sm"
      leftSection={<IconFileDownload size={16} />}
    >
      {t("Everything as a file")}
    </Button>
  );
}
