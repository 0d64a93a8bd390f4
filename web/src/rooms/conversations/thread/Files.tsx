import type { AttachmentBrief } from "@guli/contract";
import { IconDownload, IconFile, IconFileSpreadsheet, IconFileText, IconFileZip, IconMusic, IconVideo } from "@tabler/icons-react";
import { Suspense, lazy, useState } from "react";
import { useTranslation } from "react-i18next";
import { addressOf } from "../../../api.ts";
import { formatSize } from "../../../formats/index.ts";
import { FileAway } from "./FileAway.tsx";
import styles from "./Files.module.css";

const LightBox = lazy(async () => ({ default: (await import("./LightBox.tsx")).LightBox }));

const PICTURE = /^image\/(png|jpeg|gif|webp|avif|bmp)$/i;
export const isPicture = (file: AttachmentBrief): boolean => PICTURE.test(file.contentType);

/** What hangs on a message: pictures to look at, other files to fetch. */
export function Files({ files }: { files: readonly AttachmentBrief[] }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<number | null>(null);
  if (files.length === 0) return null;
  const here = files.filter((file) => file.state === "here");
  const pictures = here.filter(isPicture);
  return (
    <>
      {pictures.length > 0 && (
        <ul className={styles.pictures}>
          {pictures.map((file, index) => (
            <li key={file.id}>
              <button
                type="button"
                className={styles.picture}
                onClick={() => setShown(index)}
                aria-label={t("Look at {{filename}}", { filename: file.filename })}
              >
                <img src={addressOf("readAttachment", { params: { id: file.id }, query: { inline: "true" } })} alt="" loading="lazy" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <ul className={styles.files}>
        {files
          .filter((file) => file.state !== "here" || !isPicture(file))
          .map((file) => (
            <li key={file.id} data-wide={isPlayed(file) || undefined}>
              {file.state !== "here" ? <FileAway file={file} /> : isPlayed(file) ? <Played file={file} /> : <FileRow file={file} />}
            </li>
          ))}
      </ul>
      <Suspense>{shown !== null && <LightBox pictures={pictures} first={shown} onClose={() => setShown(null)} />}</Suspense>
    </>
  );
}

/** What browsers play; what one of them does not can be fetched beside it. */
const PLAYED = /^(audio\/(ogg|opus|mpeg|mp4|aac|x-m4a|wav|x-wav|webm)|video\/(mp4|webm|ogg))/i;
const isPlayed = ({ contentType, state }: AttachmentBrief): boolean => state === "here" && PLAYED.test(contentType);

/** A voice note or a film, played where it stands. Nothing of it is fetched before somebody presses play. */
function Played({ file }: { file: AttachmentBrief }) {
  const { t } = useTranslation();
  const src = addressOf("readAttachment", { params: { id: file.id }, query: { inline: "true" } });
  const label = t("Play {{filename}}", { filename: file.filename });
  return (
    <div className={styles.played}>
      {/* Captions of what a customer has just spoken do not exist. */}
      {file.contentType.startsWith("audio/") ? (
        <audio controls preload="none" src={src} aria-label={label} />
      ) : (
        <video controls preload="metadata" src={src} aria-label={label} />
      )}
      <FileRow file={file} />
    </div>
  );
}

function FileRow({ file }: { file: AttachmentBrief }) {
  const { t } = useTranslation();
  const Icon = ICONS[kindOf(file)];
  return (
    <a
      className={styles.file}
      href={addressOf("readAttachment", { params: { id: file.id } })}
      download={file.filename}
      title={t("Download {{filename}}", { filename: file.filename })}
    >
      <Icon size={20} stroke={1.6} aria-hidden />
      <span className={styles.name}>{file.filename}</span>
      <span className={`${styles.size} numbers`}>{formatSize(file.size)}</span>
      <IconDownload size={16} aria-hidden />
    </a>
  );
}

type FileKind = "video" | "sound" | "archive" | "table" | "text" | "other";

const ICONS: Record<FileKind, typeof IconFile> = {
  video: IconVideo,
  sound: IconMusic,
  archive: IconFileZip,
  table: IconFileSpreadsheet,
  text: IconFileText,
  other: IconFile,
};

function kindOf({ contentType, filename }: AttachmentBrief): FileKind {
  if (contentType.startsWith("video/")) return "video";
  if (contentType.startsWith("audio/")) return "sound";
  if (/\.(zip|rar|7z|gz)$/i.test(filename)) return "archive";
  if (/\.(xlsx?|ods|csv)$/i.test(filename)) return "table";
  return /\.(pdf|docx?|odt|txt)$/i.test(filename) ? "text" : "other";
}
