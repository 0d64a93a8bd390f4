import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { formatNumber } from "../../../formats/index.ts";
import { Fold } from "../../conversations/person/Fold.tsx";
import { POINTS } from "./names.ts";
import { useSentence } from "./sentences.ts";
import styles from "./ideal.module.css";

/** In how many points this customer and the business serve each other well; the points on opening. Nothing of whom nothing is known. */
export function FitLine({ customerId }: { customerId: string }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const fit = useAsk("readCustomerFit", { params: { id: customerId } }).data?.fit;
  if (!fit || fit.points.every(({ state }) => state === "unmeasured")) return null;
  const title =
    fit.known < fit.needs
      ? t("Serves us both well: not enough known yet")
      : t("Serves us both well: {{good}} of {{known}} points", { good: formatNumber(fit.good), known: formatNumber(fit.known) });
  return (
    <Fold name="fit" title={title} closedFirst>
      <ul className={styles.points}>
        {fit.points.map((one) => (
          <li key={one.point} data-state={one.state}>
            <strong>{t(POINTS[one.point])}</strong> <span className={styles.soft}>{sentence(one, fit)}</span>
          </li>
        ))}
      </ul>
      <p className={styles.soft}>{t("From what they do alone. Nobody is answered later or worse for it.")}</p>
    </Fold>
  );
}
