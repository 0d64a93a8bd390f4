import type { GuideText } from "@guli/contract";
import { SegmentedControl } from "@mantine/core";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { addressOf } from "../../../api.ts";
import styles from "./editor.module.css";

type Device = "phone" | "computer";
type Light = "light" | "dark";

/** The page as customers will see it, made by the desk out of what it has. It stays where it was scrolled to. */
export function Preview({ text: { guideId, language, version } }: { text: GuideText }) {
  const { t } = useTranslation();
  const [device, setDevice] = useState<Device>("phone");
  const [light, setLight] = useState<Light>("light");
  const frame = useRef<HTMLIFrameElement>(null);
  const top = useRef(0);
  const address = addressOf("previewGuideText", { params: { id: guideId, language } });
  const onLoad = () => {
    const inside = frame.current?.contentWindow;
    if (inside) shine(inside.document, light);
    inside?.scrollTo(0, top.current);
    inside?.addEventListener("scroll", () => (top.current = inside.scrollY), { passive: true });
  };
  return (
    <>
      <div className={styles.looks}>
        <SegmentedControl
          size="xs"
          aria-label={t("On which device")}
          value={device}
          data={[
            { value: "phone", label: t("Phone") },
            { value: "computer", label: t("Computer") },
          ]}
          onChange={(value) => setDevice(value === "phone" ? "phone" : "computer")}
        />
        <SegmentedControl
          size="xs"
          aria-label={t("Light or dark")}
          value={light}
          data={[
            { value: "light", label: t("Light") },
            { value: "dark", label: t("Dark") },
          ]}
          onChange={(value) => setLight(value === "dark" ? "dark" : "light")}
        />
      </div>
      <div className={styles.stage} data-device={device}>
        <iframe
          key={light}
          ref={frame}
          title={t("As customers will see it")}
          src={`${address}?v=${version}`}
          sandbox="allow-same-origin"
          className={styles.frame}
          onLoad={onLoad}
        />
      </div>
    </>
  );
}

/** The page asks whether the device is light or dark; in the frame that is answered as it was chosen. */
function shine(page: Document, light: Light): void {
  page.documentElement.style.colorScheme = light;
  const asking = [...page.styleSheets].flatMap((sheet) => [...sheet.cssRules] as Partial<CSSMediaRule>[]);
  for (const { media } of asking) if (media?.mediaText.includes("prefers-color-scheme: dark")) media.mediaText = light === "dark" ? "all" : "not all";
}
