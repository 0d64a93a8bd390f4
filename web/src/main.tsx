import "@mantine/core/styles.css";
import "./ui/fonts/fonts.css";
import "./ui/tokens.css";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { ask } from "./asking.ts";
import { beginWords } from "./i18n/words.ts";
import { queryClient } from "./router.tsx";
import { listenToKeys } from "./shell/shortcuts.ts";

const place = document.getElementById("app");
if (!place) throw new Error("The page has no place for the app.");

/** Who is signed in is asked while the words are on their way. */
void queryClient.prefetchQuery({ ...ask("readSession"), retry: false });
/** So is the screen that most days begin with, rather than after them. */
if (/^\/(inbox|$)/.test(location.pathname)) void import("./rooms/conversations/InboxScreen.tsx");
await beginWords();
listenToKeys();
createRoot(place).render(<App />);
