/**
 * How the report looks: A4 on paper, light or dark on a screen. Levels are told by word and by the line at the left,
 * never by colour alone; colours keep a contrast of at least 4.5 to 1 on either ground.
 */
export const STYLE = `
:root { color-scheme: light dark; --ground: #fff; --ink: #1f1f1f; --faint: #595959; --line: #c8c8c8; --soft: #f4f4f4; --error: #a4262c; --warning: #7a4b00; --link: #0b5394; }
@media (prefers-color-scheme: dark) { :root { --ground: #1b1b1b; --ink: #ededed; --faint: #b8b8b8; --line: #4a4a4a; --soft: #262626; --error: #ff9a94; --warning: #f2c464; --link: #8ec3ff; } }
@page { size: A4; margin: 16mm 14mm 18mm; @bottom-center { content: counter(page) " / " counter(pages); font-size: 9pt; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px; max-width: 960px; background: var(--ground); color: var(--ink); font: 14px/1.6 "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif; }
h1 { margin: 0 0 16px; font-size: 22px; text-align: center; }
h2 { margin: 40px 0 8px; padding-top: 16px; border-top: 2px solid var(--ink); font-size: 18px; overflow-wrap: anywhere; }
h3 { margin: 24px 0 8px; font-size: 15px; }
h4 { margin: 0; font-size: 14px; }
p { margin: 4px 0; }
a { color: var(--link); }
table { width: 100%; margin: 4px 0 8px; border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { padding: 2px 0; text-align: left; color: var(--faint); }
th, td { padding: 3px 8px; border: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: var(--soft); font-weight: 600; }
td.amount, th.amount { text-align: right; white-space: nowrap; overflow-wrap: normal; }
td.short, th.short { white-space: nowrap; overflow-wrap: normal; }
.facts th { width: 8em; white-space: nowrap; }
.equation { width: auto; min-width: 60%; }
.equation tr.sum td { border-top: 2px solid var(--ink); }
.group { margin: 12px 0; padding: 8px 12px; border: 1px solid var(--line); border-left: 4px solid var(--ink); }
.finding { margin: 12px 0 4px; padding-left: 10px; border-left: 3px solid var(--line); break-inside: avoid; }
.finding.error { border-left: 4px solid var(--error); }
.finding.warning { border-left: 4px dashed var(--warning); }
.level { display: inline-block; margin-right: 8px; padding: 0 6px; border: 1px solid currentColor; font-size: 12px; font-weight: 600; }
.error > h4 > .level { color: var(--error); }
.warning > h4 > .level { color: var(--warning); }
.id, .faint { color: var(--faint); font-weight: 400; font-size: 12px; }
.signatures { display: flex; flex-wrap: wrap; gap: 24px; margin: 40px 0 8px; break-inside: avoid; }
.signatures span { flex: 1 1 130px; padding-bottom: 2px; border-bottom: 1px solid var(--ink); white-space: nowrap; }
@media print {
  :root { color-scheme: light; --ground: #fff; --ink: #000; --faint: #444; --line: #888; --soft: #f0f0f0; --error: #8b0000; --warning: #5c3900; --link: #000; }
  body { max-width: none; padding: 0; font-size: 10pt; line-height: 1.45; }
  a { text-decoration: none; }
  .workbook { break-before: page; }
  .single .workbook { break-before: auto; }
  .single footer { display: none; }
  thead { display: table-header-group; }
  tr, .signatures { break-inside: avoid; }
  h2, h3, h4, caption { break-after: avoid; }
}
`;
