import { Alert, Select, type SelectProps } from "@mantine/core";
import type { FormEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { LANGUAGES, type Language } from "../../i18n/languages.ts";
import { languageNow, speak } from "../../i18n/words.ts";
import { Heart } from "../../ui/Heart.tsx";
import { useTitle } from "../../ui/useTitle.ts";
import styles from "./Entrance.module.css";

/** `asksLanguage`: the screen itself has a field for the language. */
type Props = { title: string; says?: ReactNode; children?: ReactNode; wide?: boolean; asksLanguage?: boolean };

/** The frame of all screens before the door: a sheet of paper, and the choice of language below it. */
export function Entrance({ title, says, children, wide = false, asksLanguage = false }: Props) {
  const { t } = useTranslation();
  useTitle(title);
  return (
    <div className={styles.entrance}>
      <main className={styles.sheet} data-wide={wide || undefined}>
        <div className={styles.name}>
          <Heart size={34} />
          <span lang="en">Guli</span>
        </div>
        <h1 className={styles.title}>{title}</h1>
        {says && <p className={styles.says}>{says}</p>}
        {children}
      </main>
      <footer className={styles.language}>{!asksLanguage && <LanguageField variant="unstyled" aria-label={t("Language")} />}</footer>
    </div>
  );
}

/** The language of the desk for whoever sits before it; each by its own name. */
export function LanguageField(props: Pick<SelectProps, "label" | "variant" | "aria-label">) {
  return (
    <Select
      {...props}
      allowDeselect={false}
      data={LANGUAGES.map(({ code, name }) => ({ value: code, label: name }))}
      value={languageNow()}
      onChange={(language) => language && void speak(language as Language)}
    />
  );
}

/** A form of an entrance screen; what went wrong stands above the button. */
export function EntranceForm({ onSubmit, trouble, children }: { onSubmit: () => void; trouble: string | null; children: ReactNode }) {
  const submitted = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form className={styles.form} onSubmit={submitted}>
      {children}
      {trouble && (
        <Alert color="red" variant="light" role="alert" className={styles.trouble ?? ""}>
          {trouble}
        </Alert>
      )}
    </form>
  );
}
