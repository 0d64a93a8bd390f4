import type { GuidePicture, PictureMark } from "@guli/contract";
import { ActionIcon, Button, Group, TextInput } from "@mantine/core";
import { IconArrowDownRight, IconCircle, IconPhoto, IconRectangle, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { toastUndo } from "../../../../shell/toast.ts";
import { TAKEN } from "../../uploading.ts";
import { Bring } from "../Bring.tsx";
import { MarkedPicture } from "./MarkedPicture.tsx";
import { newMark, type Shape } from "./marks.ts";
import { SHAPES, useMarkName } from "./naming.ts";
import styles from "./picture.module.css";

type Given = { picture: GuidePicture | null; language: string; onChange: (picture: GuidePicture | null) => void };

/** The picture of a step: brought here, described in words, and marked where to look. */
export function PictureField({ picture, language, onChange }: Given) {
  const { t } = useTranslation();
  if (!picture)
    return (
      <Bring
        label={t("Add a picture")}
        icon={<IconPhoto size={17} aria-hidden />}
        accept={TAKEN.pictures}
        onBrought={(fileId) => onChange({ fileId, alt: "", marks: [] })}
      />
    );
  return <Marking key={picture.fileId} picture={picture} language={language} onChange={onChange} />;
}

function Marking({ picture, language, onChange }: Given & { picture: GuidePicture }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<number | null>(null);
  const { marks } = picture;
  const setMarks = (next: PictureMark[]) => onChange({ ...picture, marks: next });
  const add = (shape: Shape) => {
    setMarks([...marks, newMark(shape, marks)]);
    setChosen(marks.length);
  };
  const remove = (at: number) => {
    setMarks(marks.toSpliced(at, 1));
    setChosen(null);
    toastUndo(t("The mark is removed"), () => setMarks(marks));
  };
  const takeAway = () => {
    onChange(null);
    toastUndo(t("The picture is removed"), () => onChange(picture));
  };
  return (
    <div className={styles.field}>
      <MarkedPicture picture={picture} chosen={chosen} onChoose={setChosen} onMark={(at, mark) => setMarks(marks.with(at, mark))} onRemove={remove} />
      <TextInput
        size="sm"
        lang={language}
        label={t("What the picture shows")}
        description={t("Read aloud to those who cannot see it, and shown where it does not load.")}
        maxLength={500}
        value={picture.alt}
        onChange={(event) => onChange({ ...picture, alt: event.currentTarget.value })}
        error={picture.alt.trim() === "" && t("Not described yet")}
      />
      <Group gap={6}>
        <Adding marks={marks} onAdd={add} />
        <Button variant="subtle" color="gray" size="compact-sm" leftSection={<IconTrash size={16} aria-hidden />} onClick={takeAway}>
          {t("Remove the picture")}
        </Button>
      </Group>
      {marks.length > 0 && (
        <>
          <p className={styles.hint}>{t("Drag a mark, or choose it and press the arrow keys; with Shift they make it larger or smaller.")}</p>
          <ul className={styles.marks}>
            {marks.map((mark, at) => (
              <MarkLine
                key={at}
                {...{ mark, language }}
                isChosen={chosen === at}
                onChoose={() => setChosen(at)}
                onChange={(next) => setMarks(marks.with(at, next))}
                onRemove={() => remove(at)}
              />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

const SIGNS = { circle: IconCircle, box: IconRectangle, arrow: IconArrowDownRight };

function Adding({ marks, onAdd }: { marks: readonly PictureMark[]; onAdd: (shape: Shape) => void }) {
  const { t } = useTranslation();
  const says = { circle: t("Add a circle"), box: t("Add a box"), arrow: t("Add an arrow") };
  return (["circle", "box", "arrow"] as const).map((shape) => {
    const Sign = SIGNS[shape];
    return (
      <Button
        key={shape}
        variant="default"
        size="compact-sm"
        disabled={marks.length >= 30}
        leftSection={<Sign size={16} aria-hidden />}
        onClick={() => onAdd(shape)}
      >
        {says[shape]}
      </Button>
    );
  });
}

type LineProps = { mark: PictureMark; language: string; isChosen: boolean; onChoose: () => void; onChange: (mark: PictureMark) => void; onRemove: () => void };

function MarkLine({ mark, language, isChosen, onChoose, onChange, onRemove }: LineProps) {
  const { t } = useTranslation();
  const name = useMarkName()(mark);
  const Sign = SIGNS[mark.shape];
  return (
    <li className={styles.line} data-chosen={isChosen || undefined}>
      <Sign size={18} role="img" aria-label={t(SHAPES[mark.shape])} />
      <input
        className={styles.count}
        type="number"
        min={1}
        max={99}
        aria-label={t("Number of: {{mark}}", { mark: name })}
        value={mark.number ?? ""}
        onFocus={onChoose}
        onChange={({ currentTarget: { valueAsNumber } }) =>
          onChange({ ...mark, number: valueAsNumber >= 1 && valueAsNumber <= 99 ? Math.trunc(valueAsNumber) : null })
        }
      />
      <TextInput
        size="xs"
        className={styles.words ?? ""}
        lang={language}
        aria-label={t("What it points to: {{mark}}", { mark: name })}
        placeholder={t("What it points to")}
        maxLength={200}
        value={mark.label}
        onFocus={onChoose}
        onChange={(event) => onChange({ ...mark, label: event.currentTarget.value })}
      />
      <ActionIcon size="md" aria-label={t("Remove {{name}}", { name })} onClick={onRemove}>
        <IconTrash size={16} />
      </ActionIcon>
    </li>
  );
}
