/** How the page of a form looks: light or dark as the visitor's device is, readable on a phone, in whatever letters. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fffdf9;--ink:#2b2622;--soft:#6b6158;--line:#8f857b;--accent:#a4441f;--on-accent:#fff;--wrong:#a3161a;--wrong-paper:#fdf0ef}
@media(prefers-color-scheme:dark){:root{--paper:#1c1917;--ink:#f1ece6;--soft:#b5aaa0;--line:#857b72;--accent:#f0a07c;--on-accent:#2b1408;--wrong:#ff9c96;--wrong-paper:#3a1f1e}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 FiraGO,system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans Georgian",sans-serif}
main{max-width:36rem;margin:0 auto;padding:1.5rem 1rem 3rem}
nav{display:flex;flex-wrap:wrap;gap:.25rem 1rem;font-size:.875rem}
nav a{color:var(--soft);padding:.25rem 0}nav a[aria-current]{color:var(--ink);font-weight:600;text-decoration:none}
h1{font-size:1.5rem;line-height:1.3;margin:1rem 0}
.field{margin:0 0 1.25rem}
label{display:block;font-weight:600;margin:0 0 .25rem}
.optional{font-weight:400;color:var(--soft)}
input,select,textarea{width:100%;min-height:2.75rem;padding:.5rem .75rem;font:inherit;color:inherit;background:transparent;border:1px solid var(--line);border-radius:.5rem}
select option{background:var(--paper);color:var(--ink)}
textarea{min-height:8rem;resize:vertical}
[aria-invalid=true]{border-color:var(--wrong);border-width:2px}
.wrong{color:var(--wrong);margin:.25rem 0 0}
.summary{background:var(--wrong-paper);border-left:4px solid var(--wrong);border-radius:.25rem;padding:.75rem 1rem;margin:0 0 1.5rem}
.summary p{margin:0;font-weight:600}.summary ul{margin:.25rem 0 0;padding-left:1.25rem}.summary a{color:inherit}
button{min-height:2.75rem;padding:.5rem 1.5rem;font:inherit;font-weight:600;color:var(--on-accent);background:var(--accent);border:0;border-radius:.5rem;cursor:pointer}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.trap{position:absolute;left:-100vw;width:1px;height:1px;overflow:hidden}
`;
