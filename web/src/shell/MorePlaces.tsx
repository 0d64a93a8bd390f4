import { Menu } from "@mantine/core";
import type { ReactElement } from "react";
import type { Place } from "./places.tsx";

type Props = { places: readonly Place[]; opened: boolean; onClose: () => void; children: ReactElement };

/** The rooms that have no room of their own in the bar of a phone. Fetched when they are wanted first. */
export function MorePlaces({ places, opened, onClose, children }: Props) {
  return (
    <Menu opened={opened} onClose={onClose} position="top-end" width={240}>
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown>
        {places.map(({ to, label, Icon, go }) => (
          <Menu.Item key={to} leftSection={<Icon size={20} stroke={1.7} />} onClick={go}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
