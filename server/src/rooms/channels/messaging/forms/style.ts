/** What forms add to how all pages for customers look. */
export const STYLE = `
.optional{font-weight:400;color:var(--soft)}
[aria-invalid=true]{border-color:var(--wrong)!important;border-width:2px!important}
p.wrong{margin:.25rem 0 0}
.notice p{margin:0;font-weight:600}.notice ul{margin:.25rem 0 0;padding-left:1.25rem}.notice a{color:inherit}
`;
