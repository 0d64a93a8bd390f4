import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from "@mantine/core";

/** Ten steps of one colour, light to dark. Steps 6–9 carry white text, and are read on paper, at 4.5:1 or better. */
const clay: MantineColorsTuple = ["#fcf1ed", "#f6e0d8", "#ecc3b5", "#e2a48f", "#d98870", "#cd6d52", "#b5512f", "#a8452a", "#8c3821", "#6e2b19"];
/** Warm greys: paper, not steel. */
const gray: MantineColorsTuple = ["#faf7f2", "#f3eee6", "#eae3d8", "#dcd3c5", "#c7bcac", "#a59a8a", "#7a7064", "#645b50", "#453e36", "#2b2622"];
/** In the dark theme 0 is text, 7 the page, 6 and 5 what lies above it. */
const dark: MantineColorsTuple = ["#ece5dc", "#c9c0b5", "#b0a699", "#857b70", "#4a443d", "#3a3530", "#2a2623", "#1a1816", "#151311", "#100e0d"];
const red: MantineColorsTuple = ["#fdeeee", "#f8d9d8", "#eeb3b1", "#e48a87", "#dd6a66", "#d24a46", "#c0302f", "#a92527", "#8f1d21", "#6d1519"];

export const theme = createTheme({
  primaryColor: "clay",
  primaryShade: { light: 7, dark: 6 },
  colors: { clay, gray, dark, red },
  white: "#fffdfa",
  black: "#2b2622",
  fontFamily: "FiraGO, 'Noto Sans Georgian', system-ui, -apple-system, 'Segoe UI', 'Noto Sans', sans-serif",
  fontFamilyMonospace: "ui-monospace, 'SF Mono', 'Cascadia Mono', 'DejaVu Sans Mono', monospace",
  /** Georgian letters reach far above and below the line. */
  lineHeights: { xs: "1.5", sm: "1.55", md: "1.6", lg: "1.6", xl: "1.65" },
  fontSizes: { xs: "0.78rem", sm: "0.875rem", md: "0.95rem", lg: "1.08rem", xl: "1.25rem" },
  headings: {
    fontWeight: "600",
    sizes: {
      h1: { fontSize: "1.6rem", lineHeight: "1.4" },
      h2: { fontSize: "1.25rem", lineHeight: "1.45" },
      h3: { fontSize: "1.05rem", lineHeight: "1.5" },
      h4: { fontSize: "0.95rem", lineHeight: "1.5" },
    },
  },
  defaultRadius: "md",
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    Tooltip: { defaultProps: { openDelay: 450, color: "dark" } },
    Menu: { defaultProps: { shadow: "md", withinPortal: true, withInitialFocusPlaceholder: false } },
    Popover: { defaultProps: { shadow: "md", withinPortal: true } },
    Modal: { defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.35 }, transitionProps: { duration: 120 } } },
    InputWrapper: { styles: { description: { lineHeight: 1.45 }, error: { lineHeight: 1.45 } } },
    Button: { styles: { label: { fontWeight: 500 } } },
    ActionIcon: { defaultProps: { variant: "subtle", color: "gray" } },
  },
});

/** Mantine's own variables take our tokens (see tokens.css), so that both worlds show the same paper and ink. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: tokens, dark: tokens });

/** Said for each theme, since Mantine says its own for each; the tokens know which theme they are in. */
const tokens = {
  "--mantine-color-body": "var(--paper)",
  "--mantine-color-text": "var(--ink)",
  "--mantine-color-dimmed": "var(--ink-soft)",
  "--mantine-color-default": "var(--sheet)",
  "--mantine-color-default-hover": "var(--hover)",
  "--mantine-color-default-border": "var(--line-strong)",
  "--mantine-color-placeholder": "var(--ink-soft)",
  "--mantine-color-anchor": "var(--accent-ink)",
  "--mantine-color-error": "var(--at-risk-ink)",
};
