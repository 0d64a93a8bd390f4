// Before the first paint: the theme that was chosen here, so that a dark desk never flashes white.
// A file of its own, since the page allows no inline scripts.
(function () {
  let chosen = null;
  try {
    chosen = localStorage.getItem("mantine-color-scheme-value");
  } catch {
    // Storage is switched off: the system's theme is right.
  }
  const dark = chosen === "dark" || (chosen !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.setAttribute("data-mantine-color-scheme", dark ? "dark" : "light");
  document.documentElement.style.background = dark ? "#1a1816" : "#faf7f2";
})();
