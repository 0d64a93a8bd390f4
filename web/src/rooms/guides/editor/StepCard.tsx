import type { GuideStep } from "@guli/contract";
import { ActionIcon, Button, TextInput } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconTrash, IconVideo } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { addressOf } from "../../../api.ts";
import { toastUndo } from "../../../shell/toast.ts";
import { DragHandle } from "../../settings/parts/DragHandle.tsx";
import { TAKEN } from "../uploading.ts";
import { Bring } from "./Bring.tsx";
import styles from "./editor.module.css";
import { MarkdownField } from "./MarkdownField.tsx";
import { PictureField } from "./picture/PictureField.tsx";

type Given = {
  step: GuideStep;
  at: number;
  last: number;
  language: string;
  onChange: (given: Partial<GuideStep>) => void;
  onMove: (to: number) => void;
  onRemove: () => void;
};

type GuideVideo = NonNullable<GuideStep["video"]>;

/** One step as it is written. */
export function StepCard({ step, at, last, language, onChange, onMove, onRemove }: Given) {
  const { t } = useTranslation();
  const number = at + 1;
  return (
    <li className={styles.step}>
      <div className={styles.stepHead}>
        {last > 0 && <DragHandle place={at} onMove={onMove} />}
        <h2 className={styles.stepTitle}>{t("Step {{number}}", { number })}</h2>
        <ActionIcon size="lg" disabled={at === 0} aria-label={t("Move step {{number}} up", { number })} onClick={() => onMove(at - 1)}>
          <IconArrowUp size={18} />
        </ActionIcon>
        <ActionIcon size="lg" disabled={at === last} aria-label={t("Move step {{number}} down", { number })} onClick={() => onMove(at + 1)}>
          <IconArrowDown size={18} />
        </ActionIcon>
        <ActionIcon size="lg" aria-label={t("Remove step {{number}}", { number })} onClick={onRemove}>
          <IconTrash size={18} />
        </ActionIcon>
      </div>
      <TextInput
        lang={language}
        label={t("What is to be done")}
        maxLength={200}
        autoComplete="off"
        value={step.title}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <MarkdownField label={t("How, in a few words")} language={language} rows={2} value={step.text} onChange={(text) => onChange({ text })} />
      <PictureField picture={step.picture} language={language} onChange={(picture) => onChange({ picture })} />
      <VideoField video={step.video} language={language} onChange={(video) => onChange({ video })} />
    </li>
  );
}

function VideoField({ video, language, onChange }: { video: GuideVideo | null; language: string; onChange: (video: GuideVideo | null) => void }) {
  const { t } = useTranslation();
  if (!video)
    return (
      <Bring
        label={t("Add a video")}
        icon={<IconVideo size={17} aria-hidden />}
        accept={TAKEN.videos}
        onBrought={(fileId) => onChange({ fileId, caption: "" })}
      />
    );
  const takeAway = () => {
    onChange(null);
    toastUndo(t("The video is removed"), () => onChange(video));
  };
  return (
    <div className={styles.video}>
      <video controls preload="metadata" src={addressOf("readGuideFile", { params: { id: video.fileId } })} title={video.caption || t("Video")} />
      <TextInput
        size="sm"
        lang={language}
        label={t("What is said and shown in the video")}
        maxLength={500}
        value={video.caption}
        onChange={(event) => onChange({ ...video, caption: event.currentTarget.value })}
      />
      <Button variant="subtle" color="gray" size="compact-sm" leftSection={<IconTrash size={16} aria-hidden />} onClick={takeAway}>
        {t("Remove the video")}
      </Button>
    </div>
  );
}
