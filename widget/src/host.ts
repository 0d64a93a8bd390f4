import styles from "./styles.css?inline";

/** The element on the customer's page behind which the chat lives: nothing of the page's styles comes in, nothing of ours goes out. */
export function createHost(): { host: HTMLElement; place: HTMLElement } {
  const host = document.createElement("guli-chat");
  const place = document.createElement("div");
  const root = host.attachShadow({ mode: "open" });
  // Rules of the page may still aim at the element itself; these win over all of them.
  host.style.cssText = "all:initial!important;position:fixed!important;z-index:2147483000!important";
  root.append(place);
  // A style sheet made by script is let through by security policies that refuse style elements.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  // The page's own shortcuts must not take away what is typed here.
  for (const type of ["keydown", "keyup", "keypress"]) host.addEventListener(type, (event) => event.stopPropagation());
  stay(host);
  followKeyboard(host);
  return { host, place };
}

/** Some pages replace their body as the visitor goes on; the chat goes along. */
function stay(host: HTMLElement): void {
  const settle = () => {
    const { body, documentElement } = document;
    if (!host.isConnected) body?.append(host);
    watch.disconnect();
    for (const parent of [documentElement, body]) if (parent) watch.observe(parent, { childList: true });
  };
  const watch = new MutationObserver(settle);
  settle();
}

/** The keyboard of a phone covers the page without making it smaller; what is left of it is where the chat may be. */
function followKeyboard(host: HTMLElement): void {
  const { visualViewport } = window;
  const measure = () => {
    host.style.setProperty("--height", `${visualViewport?.height}px`);
    host.style.setProperty("--top", `${visualViewport?.offsetTop}px`);
  };
  for (const type of ["resize", "scroll"]) visualViewport?.addEventListener(type, measure);
  if (visualViewport) measure();
}
