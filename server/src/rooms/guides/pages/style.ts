/** What the pages of the help centre add to the look that all pages for customers share. */
export const STYLE = `
main{max-width:44rem}
header{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:.5rem 1.5rem}
.brand{margin:0;font-size:1.1rem;font-weight:600}.brand a{color:inherit;text-decoration:none}.brand a:hover{text-decoration:underline}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.search{display:flex;gap:.5rem;margin:1rem 0 1.5rem}.search input{flex:1}.search button{flex:none;padding:.5rem 1rem}
.trail{margin:0;color:var(--soft)}
.topics{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(18rem,100%),1fr));gap:1rem}
.topics .card{margin:0}.topics h2{margin:0 0 .25rem}.topics p{margin:0 0 .5rem}
.guides{list-style:none;padding:0;margin:0}.guides li{padding:.3rem 0}.guides p{margin:0}
.text{margin:0 0 1.5rem}.text h2,.text h3{margin-top:1.75rem}
.text img,.text video,.shot img,video{max-width:100%;height:auto;border-radius:.5rem;border:1px solid var(--hair)}
.text pre{overflow-x:auto;padding:.75rem 1rem;background:var(--hair);border-radius:.5rem}.text code{font-size:.9em}
.text blockquote{margin:0;padding:0 0 0 1rem;border-left:3px solid var(--line);color:var(--soft)}
table{display:block;max-width:100%;overflow-x:auto;border-collapse:collapse}th,td{padding:.4rem .75rem;border:1px solid var(--hair);text-align:start;vertical-align:top}
.steps{list-style:none;padding:0}.steps>li{scroll-margin-top:1rem}.steps>li.here{border-color:var(--accent)}
.steps h2{margin:0 0 .5rem}.nth{color:var(--soft);font-weight:400}
.shot{margin:1rem 0}.shot>div{position:relative}.shot img{display:block;width:100%}
.shot svg{position:absolute;inset:0;width:100%;height:100%;fill:none;stroke-linecap:round;stroke-linejoin:round}
.shot .under{stroke:#fff;stroke-width:13}.shot .over{stroke:#c8281f;stroke-width:7}.shot .dot{fill:#c8281f;stroke:#fff;stroke-width:4}.shot text{fill:#fff;font-size:40px;font-weight:700}
.shot figcaption{font-size:.9375rem;color:var(--soft)}.shot ul{margin:.5rem 0 0;padding:0;list-style:none}.shot b{display:inline-block;min-width:1.5em;text-align:center;border-radius:1em;color:#fff;background:#c8281f}
.told{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;margin:1rem 0 0}
.told button{padding:.5rem 1rem}.word{margin:.75rem 0 0;font-weight:600}
.ask{border-top:1px solid var(--hair);padding-top:1rem;margin-top:2rem}.ask h2{margin-top:0}
footer{margin-top:2.5rem;color:var(--soft);font-size:.9375rem}
`;
