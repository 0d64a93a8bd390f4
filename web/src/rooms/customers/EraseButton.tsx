import type { Customer } from "@guli/contract";
import { Button } from "@mantine/core";
import { IconEraser } from "@tabler/icons-react";
import { Suspense, lazy, useState } from "react";
import { useTranslation } from "react-i18next";
import { mayAs, useMe } from "../../session.ts";

/** What it does is brought when it is asked for: it seldom is. */
const Erasing = lazy(async () => ({ default: (await import("./Erasing.tsx")).Erasing }));

/** For those who lead. */
export function EraseButton({ customer }: { customer: Customer }) {
  const { t } = useTranslation();
  const mayErase = mayAs(useMe(), "lead");
  const [asked, setAsked] = useState(false);
  if (!mayErase) return null;
  return (
    <>
      <Button variant="subtle" color="red" size="sm" leftSection={<IconEraser size={16} />} onClick={() => setAsked(true)}>
        {t("Erase for good")}
      </Button>
      {asked && (
        <Suspense>
          <Erasing customer={customer} onClose={() => setAsked(false)} />
        </Suspense>
      )}
    </>
  );
}
