import { useMediaQuery } from "@mantine/hooks";

/** As wide as one pane: the same width at which the styles show one thing at a time. */
const PHONE = "(max-width: 48em)";

export const isPhone = (): boolean => window.matchMedia(PHONE).matches;

/** Whether there is room for one pane only, right from the first drawing. */
export const usePhone = (): boolean => useMediaQuery(PHONE, isPhone(), { getInitialValueInEffect: false });

/** Where the settings begin: on a phone with the list of all, which stands beside the section elsewhere. */
export const settingsHome = (phone: boolean): "all" | "me" => (phone ? "all" : "me");
