/** How the pages look that customers are sent to: light or dark as their device is, readable on a phone, in whatever letters. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fffdf9;--ink:#2b2622;--soft:#6b6158;--line:#8f857b;--hair:#e4ddd3;--accent:#a4441f;--on-accent:#fff;--good:#2f6b3c;--wrong:#a3161a;--wrong-paper:#fdf0ef}
@media(prefers-color-scheme:dark){:root{--paper:#1c1917;--ink:#f1ece6;--soft:#b5aaa0;--line:#857b72;--hair:#3a342f;--accent:#f0a07c;--on-accent:#2b1408;--good:#8fd09d;--wrong:#ff9c96;--wrong-paper:#3a1f1e}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 FiraGO,system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans Georgian",sans-serif;overflow-wrap:anywhere}
main{max-width:40rem;margin:0 auto;padding:1.5rem 1rem 3rem}
nav{display:flex;flex-wrap:wrap;gap:.25rem 1rem;font-size:.875rem}
nav a{color:var(--soft);padding:.25rem 0}nav a[aria-current]{color:var(--ink);font-weight:600;text-decoration:none}
a{color:var(--accent)}
h1{font-size:1.5rem;line-height:1.3;margin:1rem 0}h2{font-size:1.2rem;line-height:1.35;margin:1.5rem 0 .5rem}
.soft{color:var(--soft)}.good{color:var(--good)}.wrong{color:var(--wrong)}
.field{margin:0 0 1.25rem}
label,legend{font-weight:600}legend{padding:0}.field>label{display:block;margin:0 0 .25rem}
fieldset{border:0;margin:0 0 1.25rem;padding:0}
input:not([type=radio]):not([type=checkbox]),select,textarea{width:100%;min-height:2.75rem;padding:.5rem .75rem;font:inherit;color:inherit;background:transparent;border:1px solid var(--line);border-radius:.5rem}
textarea{min-height:6rem;resize:vertical}
button,.button{display:inline-block;min-height:2.75rem;padding:.5rem 1.5rem;font:inherit;font-weight:600;color:var(--on-accent);background:var(--accent);border:1px solid var(--accent);border-radius:.5rem;cursor:pointer;text-decoration:none}
.quiet{color:var(--ink);background:transparent;border-color:var(--line)}
.notice{background:var(--wrong-paper);border-left:4px solid var(--wrong);border-radius:.25rem;padding:.75rem 1rem;margin:0 0 1.5rem}
.card{border:1px solid var(--hair);border-radius:.75rem;padding:1rem;margin:0 0 1rem}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.trap{position:absolute;left:-100vw;width:1px;height:1px;overflow:hidden}
`;
