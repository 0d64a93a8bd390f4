import { ActionIcon, SegmentedControl, useComputedColorScheme } from "@mantine/core";
import { IconChartLine, IconPhotoDown, IconTable } from "@tabler/icons-react";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { toastTrouble } from "../../shell/toast.ts";
import { KeysTip } from "../KeysTip.tsx";
import type { Drawn } from "./drawing.ts";
import { walked, type Plot } from "./plot.ts";
import { FigureTable } from "./FigureTable.tsx";
import sideways from "../Sideways.module.css";
import { softEdges } from "../soft-edges.ts";
import styles from "./Chart.module.css";

/** What draws is fetched when something is drawn. */
const drawing = () => import("./drawing.ts");

/** Figures as a picture that can be walked through with the arrow keys, or as a table; and to take along as a PNG. */
export function Chart({ plot }: { plot: Plot }) {
  const { t } = useTranslation();
  const [as, setAs] = useState<"picture" | "table">("picture");
  return (
    <figure className={styles.chart}>
      <figcaption className={styles.caption}>
        <span>{plot.label}</span>
        <span className={styles.tools}>
          <SegmentedControl
            size="xs"
            aria-label={t("How it is shown")}
            value={as}
            onChange={(next) => setAs(next === "table" ? "table" : "picture")}
            data={[
              { value: "picture", label: <Sign Icon={IconChartLine} label={t("As a picture")} /> },
              { value: "table", label: <Sign Icon={IconTable} label={t("As a table")} /> },
            ]}
          />
          <KeysTip label={t("Save as a picture (PNG)")}>
            <ActionIcon
              aria-label={t("Save as a picture (PNG)")}
              onClick={() => void save(plot).catch(() => toastTrouble(t("The picture could not be made.")))}
            >
              <IconPhotoDown size={18} stroke={1.7} />
            </ActionIcon>
          </KeysTip>
        </span>
      </figcaption>
      {as === "picture" ? <Picture plot={plot} /> : <FigureTable label={plot.label} table={plot.table} />}
    </figure>
  );
}

function Sign({ Icon, label }: { Icon: typeof IconTable; label: string }) {
  return (
    <span className={styles.sign} title={label}>
      <Icon size={16} stroke={1.7} aria-hidden />
      <span className={styles.unseen}>{label}</span>
    </span>
  );
}

function Picture({ plot }: { plot: Plot }) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const drawn = useRef<Drawn>(null);
  const theme = useComputedColorScheme("light");
  const [here, setHere] = useState<readonly [number, number] | null>(null);
  const spot = here ? (plot.spots[here[0]]?.[here[1]] ?? null) : null;
  useEffect(() => {
    let gone = false;
    void drawing().then(({ drawIn }) => {
      if (!gone && place.current) drawn.current = drawIn(place.current, plot);
    });
    return () => {
      gone = true;
      drawn.current?.stop();
      drawn.current = null;
    };
  }, [plot, theme]);
  useEffect(() => drawn.current?.show(spot), [spot]);
  const press = (event: KeyboardEvent) => {
    const next = event.key === "Escape" ? null : walked(plot.spots, here, event.key);
    if (next === here) return;
    if (event.key !== "Escape") event.preventDefault();
    else event.stopPropagation();
    setHere(next);
  };
  return (
    <>
      <div ref={softEdges} className={`${sideways.sideways} ${sideways.soft} ${styles.row}`}>
        {plot.beside && <Beside {...plot.beside} />}
        <div
          className={styles.place}
          style={{ blockSize: plot.height, minInlineSize: plot.least }}
          tabIndex={0}
          role="application"
          aria-roledescription={t("chart")}
          aria-label={t("{{label}}. {{summary}} The arrow keys go from point to point.", { label: plot.label, summary: plot.summary })}
          onKeyDown={press}
          onBlur={() => setHere(null)}
        >
          <div ref={place} className={styles.drawing} aria-hidden />
        </div>
      </div>
      <p className={styles.says} aria-live="polite">
        {spot?.says ?? plot.summary}
      </p>
    </>
  );
}

/** Who cannot see hears it with each point. */
function Beside({ names, top, row }: NonNullable<Plot["beside"]>) {
  return (
    <ul className={styles.beside} style={{ paddingBlockStart: top, lineHeight: `${row}px` }} data-stays aria-hidden>
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}

async function save(plot: Plot): Promise<void> {
  const { pictureOf } = await drawing();
  const link = document.createElement("a");
  link.href = await pictureOf(plot, [plot.summary, plot.source]);
  link.download = `${plot.file}.png`;
  link.click();
}
