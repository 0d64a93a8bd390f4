import { NativeSelect } from "@mantine/core";
import { usePeople } from "../conversations/data/people.ts";

type Given = {
  label: string;
  value: string | null;
  /** What stands there while nobody is chosen. */ nobody: string;
  onChange: (personId: string | null) => void;
};

/** One of those who may own something. */
export function OwnerChoice({ label, value, nobody, onChange }: Given) {
  const people = usePeople().all.filter(({ active, role, id }) => (active && role !== "light") || id === value);
  return (
    <NativeSelect
      size="xs"
      aria-label={label}
      value={value ?? ""}
      data={[{ value: "", label: nobody }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    />
  );
}
