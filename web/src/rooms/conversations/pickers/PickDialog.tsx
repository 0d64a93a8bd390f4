import { Modal } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { fits } from "../../../shell/matching.ts";
import styles from "./PickDialog.module.css";

export type Option = { id: string; label: string; hint?: string; icon?: ReactNode; /** Found by these words too. */ words?: string; isOn?: boolean };

type Props = {
  title: string;
  placeholder: string;
  options: readonly Option[];
  onPick: (id: string) => void;
  onClose: () => void;
  /** For what is not in the list yet: its own option under what was typed. */
  onCreate?: { label: (typed: string) => string; run: (typed: string) => void };
  /** What stands below the list, as a date to choose. */
  children?: ReactNode;
  /** Stay open, so that several can be picked. */
  several?: boolean;
  /** The options are what was found for what is typed: whoever gives them is told it. */
  asGiven?: boolean;
  onType?: (typed: string) => void;
};

/** One list to pick from, by typing, arrow keys or pointer: assignee, time, tags. */
export function PickDialog({ title, placeholder, options, onPick, onClose, onCreate, children, several = false, asGiven = false, onType }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const found = asGiven ? options : options.filter(({ label, words = "" }) => fits(`${label} ${words}`, typed));
  const wanted = typed.trim();
  const creates = onCreate && wanted !== "" && !options.some(({ label }) => label.toLocaleLowerCase() === wanted.toLocaleLowerCase());
  const count = found.length + (creates ? 1 : 0);
  const current = Math.min(active, count - 1);

  const pick = (index: number) => {
    const option = found[index];
    if (option) onPick(option.id);
    else if (creates && index === found.length) onCreate.run(wanted);
    else return;
    if (several) setTyped("");
    else onClose();
  };
  const go = (to: number) => {
    setActive(to);
    list.current?.children[to]?.scrollIntoView({ block: "nearest" });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") go((current + 1) % Math.max(1, count));
    else if (event.key === "ArrowUp") go((current - 1 + count) % Math.max(1, count));
    else if (event.key === "Enter") pick(current);
    else return;
    event.preventDefault();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size="sm"
      padding="sm"
      yOffset="12vh"
      centered={false}
      closeButtonProps={{ "aria-label": t("Close") }}
      classNames={{ title: styles.title ?? "" }}
    >
      <input
        data-autofocus
        className={styles.field}
        placeholder={placeholder}
        aria-label={placeholder}
        value={typed}
        onChange={({ currentTarget: { value } }) => (setTyped(value), setActive(0), onType?.(value))}
        onKeyDown={onKeyDown}
        role="combobox"
        aria-expanded
        aria-controls={id}
        aria-activedescendant={current >= 0 ? `${id}-${current}` : undefined}
        autoComplete="off"
      />
      <ul ref={list} id={id} role="listbox" aria-label={title} className={styles.list} aria-multiselectable={several || undefined}>
        {found.map((option, index) => (
          <Line
            key={option.id}
            id={`${id}-${index}`}
            option={option}
            isActive={index === current}
            onPoint={() => setActive(index)}
            onPress={() => pick(index)}
          />
        ))}
        {creates && (
          <Line
            id={`${id}-${found.length}`}
            option={{ id: "new", label: onCreate.label(wanted) }}
            isActive={current === found.length}
            onPoint={() => setActive(found.length)}
            onPress={() => pick(found.length)}
          />
        )}
      </ul>
      {count === 0 && <p className={styles.none}>{t("Nothing found. Try other words.")}</p>}
      {children}
    </Modal>
  );
}

type LineProps = { id: string; option: Option; isActive: boolean; onPoint: () => void; onPress: () => void };

/** Presses go through the field's keys for those without a pointer. */
function Line({ id, option, isActive, onPoint, onPress }: LineProps) {
  return (
    <li
      id={id}
      role="option"
      aria-selected={option.isOn ?? false}
      data-active={isActive || undefined}
      className={styles.option}
      onPointerMove={onPoint}
      onClick={onPress}
    >
      {option.icon !== undefined && <span className={styles.icon}>{option.icon}</span>}
      <span className={styles.label}>{option.label}</span>
      {option.hint && <span className={styles.hint}>{option.hint}</span>}
      {option.isOn && <IconCheck size={17} aria-hidden className={styles.check} />}
    </li>
  );
}
