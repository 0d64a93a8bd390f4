import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { Sheet } from "../../../ui/Page.tsx";
import { Loaded } from "../../settings/parts/Loaded.tsx";
import { useOrderDeeds } from "../useOrderDeeds.ts";

/** Those of this house first; then all that the browser knows. */
const AT_HOME = ["GEL", "UZS", "USD", "EUR"];
const ALL = [...AT_HOME, ...Intl.supportedValuesOf("currency").filter((code) => !AT_HOME.includes(code))];

/** In which money the business counts. */
export function CurrencySheet({ mayChange }: { mayChange: boolean }) {
  const { t } = useTranslation();
  const { run, busy } = useOrderDeeds();
  const settings = useAsk("readOrderSettings");
  return (
    <Sheet title={t("Your currency")} says={t("Sums over many orders are counted in it. If you choose another, all of them are reckoned anew.")}>
      <Loaded of={settings}>
        {({ currency }) => (
          <NativeSelect
            maw="12rem"
            aria-label={t("Your currency")}
            disabled={!mayChange || busy}
            value={currency}
            data={ALL}
            onChange={(event) => void run("changeOrderSettings", { body: { currency: event.currentTarget.value } })}
          />
        )}
      </Loaded>
    </Sheet>
  );
}
