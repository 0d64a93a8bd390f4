import type { AttachmentBrief } from "@guli/contract";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { NoConnection, sentenceOf } from "../../../failures.ts";
import { formatSize } from "../../../formats/index.ts";
import { useMe } from "../../../session.ts";
import { toastTrouble } from "../../../shell/toast.ts";
import { upload } from "../../../upload.ts";

/** A file on its way to the desk; `share` is how much of it has got there, from 0 to 1. */
export type Upload = { key: number; name: string; size: number; share: number; stop: () => void };

/** Bring files to the desk while one goes on writing; each is told of when it is there. `takes`: the largest that the channel takes, in bytes; 0: none at all. */
export function useUploads(onThere: (file: AttachmentBrief) => void, takes: number | null = null) {
  const { t } = useTranslation();
  const { maxAttachmentBytes } = useMe();
  const largest = Math.min(maxAttachmentBytes, takes ?? maxAttachmentBytes);
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const count = useRef(0);
  const latest = useRef(onThere);
  latest.current = onThere;
  const forget = (key: number) => setUploads((those) => those.filter((one) => one.key !== key));

  /** What is too large is said at once, rather than after minutes on the way. */
  const bring = (file: File) => {
    if (takes === 0) return toastTrouble(t("This channel takes no files. Send a link instead."));
    if (file.size > largest)
      return toastTrouble(t("{{filename}} is too large: at most {{size}} can be sent.", { filename: file.name, size: formatSize(largest) }));
    const key = ++count.current;
    const stopping = new AbortController();
    setUploads((those) => [...those, { key, name: file.name, size: file.size, share: 0, stop: () => stopping.abort() }]);
    upload(file, { signal: stopping.signal, onProgress: (share) => setUploads((those) => those.map((one) => (one.key === key ? { ...one, share } : one))) })
      .then((brought) => latest.current(brought))
      .catch((error: unknown) => {
        if (stopping.signal.aborted) return;
        toastTrouble(
          t("{{filename}}: {{trouble}}", { filename: file.name, trouble: t(sentenceOf(error)) }),
          error instanceof NoConnection ? { label: t("Try again"), run: () => bring(file) } : undefined,
        );
      })
      .finally(() => forget(key));
  };
  return { uploads, takesAny: takes !== 0, bring: (files: Iterable<File>) => [...files].forEach(bring) };
}
