import { createHash } from 'node:crypto';

/** How every page looks: one column, large type, 4.5:1 contrast at least, targets of 44 px, light and dark, no script. */
export const style = `
:root {
  color-scheme: light dark;
  --ink: #14211d; --soft: #4b5a55; --paper: #ffffff; --wash: #f2f5f3; --line: #8b9a94; --hair: #d8e0dc;
  --brand: #00543f; --brand-ink: #ffffff; --link: #00604a; --focus: #ffcf33;
  --bad: #b3201a; --bad-wash: #fdf0ef; --good: #00603f; --good-wash: #e9f6f0; --warn: #7a4b00; --warn-wash: #fff6e2;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #eaf1ee; --soft: #aebcb6; --paper: #121a17; --wash: #1a2521; --line: #7d8d87; --hair: #33423c;
    --brand: #0d3a2d; --brand-ink: #eaf7f1; --link: #7fd6b6;
    --bad: #ff9d94; --bad-wash: #33191a; --good: #86dcb4; --good-wash: #12301f; --warn: #f3c76c; --warn-wash: #33270f;
  }
}
*, ::before, ::after { box-sizing: border-box }
html { font: 100%/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Hiragino Sans", "Noto Sans JP", "Yu Gothic UI", sans-serif; -webkit-text-size-adjust: 100% }
body { margin: 0; color: var(--ink); background: var(--paper); font-size: 1.0625rem; overflow-wrap: break-word }
:lang(ja) { line-height: 1.75; word-break: auto-phrase }
:lang(ja):has(ruby), ruby { word-break: normal; line-break: strict; overflow-wrap: anywhere }
:lang(ne) { line-height: 1.7 } :lang(my) { line-height: 2 } :is(h1, h2, .button, button, .verdict .day):lang(my) { line-height: 1.8 }
[hidden] { display: none !important }
.column { max-width: 44rem; margin: 0 auto; padding: 0 1.125rem }
.skip { position: absolute; left: -99rem }
.skip:focus { position: static; display: block; padding: .75rem; text-align: center }
a { color: var(--link); text-underline-offset: .18em }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 0; box-shadow: 0 0 0 5px #14211d }
h1 { font-size: clamp(1.75rem, 5vw, 2.375rem); line-height: 1.2; letter-spacing: -.01em; margin: 2.25rem 0 1rem; text-wrap: balance }
h2 { font-size: 1.375rem; line-height: 1.3; margin: 2.75rem 0 1rem; padding-top: 1.25rem; border-top: 2px solid var(--good) }
h3 { font-size: 1.125rem; margin: 1.75rem 0 .5rem }
p { margin: 0 0 1rem }
.after { margin-top: 1.5rem }
.lead { font-size: 1.1875rem }
.points { padding: 0; list-style: none }
.points li { padding-left: 1.75rem; position: relative; margin: .35rem 0 }
.points li::before { content: ""; position: absolute; left: .25rem; top: .42em; width: .8rem; height: .4rem; border: solid var(--good); border-width: 0 0 3px 3px; transform: rotate(-45deg) }
.top { background: var(--brand); color: var(--brand-ink) }
.top .column { display: flex; align-items: center; justify-content: space-between; gap: 1rem; min-height: 3.75rem }
.top a { color: inherit; text-decoration: none }
.top a:hover { text-decoration: underline }
.brand strong { font-size: 1.375rem; margin-right: .4rem; letter-spacing: .01em }
.brand span { font-size: .9375rem; opacity: .92 }
.languages { position: relative; font-size: .9375rem } .languages summary { color: inherit; padding: .5rem .75rem; border: 1px solid currentColor; border-radius: .375rem; white-space: nowrap; cursor: pointer }
.languages ul { position: absolute; right: 0; z-index: 1; margin: .25rem 0 0; padding: .375rem 0; list-style: none; min-width: 12rem; background: var(--paper); color: var(--ink); border: 1px solid var(--line); border-radius: .375rem }
.languages li { margin: 0 } .languages li > * { display: block; width: 100%; padding: .5rem 1rem; text-align: left } .languages [aria-current] { font-weight: 650 }
button.plain { min-height: 0; background: none; color: inherit; font: inherit; border: 0; border-radius: 0; cursor: pointer } button.plain:hover { text-decoration: underline }
footer { margin-top: 4rem; padding: 1.5rem 0 2.5rem; background: var(--wash); border-top: 1px solid var(--hair); font-size: .9375rem }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0 }
.field { margin: 0 0 1.875rem }
.field > label, legend { display: block; padding: 0; font-weight: 650; margin-bottom: .25rem }
legend { float: left; width: 100% }
legend + * { clear: both }
.optional { font-weight: 400; color: var(--soft) }
.hint { color: var(--soft); margin: 0 0 .25rem; font-size: 1rem }
.hint:has(+ input, + select, + .date) { margin-bottom: .5rem }
.error { color: var(--bad); font-weight: 650; margin: 0 0 .5rem }
.wrong { border-left: 5px solid var(--bad); padding-left: 1rem }
input, select, button { font: inherit; color: inherit }
input:not([type=radio], [type=checkbox]), select { width: 100%; min-height: 2.875rem; padding: .4rem .7rem; border: 2px solid var(--line); border-radius: .375rem; background: var(--paper) }
select { max-width: 100% }
input[aria-invalid=true], select[aria-invalid=true] { border-color: var(--bad) }
.date { display: flex; flex-wrap: wrap; gap: .75rem }
.date label { display: block; font-size: 1rem }
.date input { text-align: left } .date input.day { width: 3.75rem } .date input.month { width: 5.75rem } .date input.year { width: 5.25rem }
.radio { position: relative; display: flex; align-items: flex-start; gap: .75rem; padding: .4rem 0; min-height: 2.75rem }
.radio input { flex: none; width: 1.625rem; height: 1.625rem; margin: .05rem 0 0; accent-color: var(--link) }
.radio label { flex: 1; padding-top: .05rem }
.further { margin: .75rem 0 0 .7rem; padding-left: 1rem; border-left: 4px solid var(--hair) }
@supports selector(:has(a)) { .radios:not(.wrong):not(:has(.wrong)):has(.radio:nth-of-type(1) input:checked) .further { display: none } }
button, .button { display: inline-block; min-height: 2.875rem; padding: .6rem 1.375rem; border: 0; border-radius: .375rem; background: var(--brand); color: var(--brand-ink); font-weight: 650; text-decoration: none; cursor: pointer; box-shadow: 0 3px 0 #00261c; line-height: 1.5 }
button:hover, .button:hover { filter: brightness(1.2) }
button.quiet { background: var(--wash); color: var(--ink); box-shadow: 0 3px 0 var(--line) }
button.stop { background: #9b1c17; color: #fff; box-shadow: 0 3px 0 #560d0a }
.summary { border: 4px solid var(--bad); border-radius: .25rem; padding: 1rem 1.25rem; margin: 1.75rem 0; background: var(--bad-wash) }
.summary h2 { border: 0; padding: 0; margin: 0 0 .5rem }
.summary ul { margin: 0; padding-left: 1.2rem } .summary a { color: var(--bad); font-weight: 650 }
.banner { border-left: 6px solid var(--good); background: var(--good-wash); padding: .875rem 1.125rem; margin: 1.5rem 0; border-radius: .25rem }
.banner p { margin: 0; font-weight: 650 }
.notice { border-left: 6px solid var(--warn); background: var(--warn-wash); padding: .875rem 1.125rem; margin: 1.5rem 0; border-radius: .25rem }
.notice p:last-child { margin: 0 }
.verdict { border-radius: .5rem; padding: 1.25rem 1.375rem; margin: 0 0 1.5rem; background: var(--good-wash); border: 1px solid var(--good) }
.verdict.careful { background: var(--warn-wash); border-color: var(--warn) }
.verdict.grave { background: var(--bad-wash); border-color: var(--bad) }
.verdict p { margin: 0 0 .5rem } .verdict p:last-child { margin: 0 }
.verdict .says { font-weight: 650; font-size: 1.125rem }
.verdict .day { font-size: 1.5rem; font-weight: 700; line-height: 1.3 }
.verdict small { font-size: .9375rem; color: var(--soft) }
.why { margin: 1.5rem 0 } .why[open] { border-left: 5px solid var(--hair); padding-left: 1rem }
.why h3 { margin: 1.25rem 0 .25rem } .why p, .why ul { margin: 0 0 .5rem } .why ul { padding: 0; list-style: none } .why li { margin: 0 0 .5rem } .why small { display: block }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums }
th, td { text-align: left; vertical-align: top; padding: .625rem .75rem .625rem 0; border-bottom: 1px solid var(--hair) }
th { font-weight: 650 } td.when, th.when { white-space: nowrap; width: 9rem }
td.person { width: 30%; min-width: 9rem } ins { text-decoration: none; font-weight: 650 } del { color: var(--soft) }
progress { width: 100%; height: 1.25rem; accent-color: var(--link) }
td small { display: block; color: var(--soft); font-size: .9375rem }
small { font-size: .9375rem }
.past { color: var(--soft) }
.tag { display: inline-block; padding: .05rem .55rem; border-radius: 1rem; background: var(--wash); border: 1px solid var(--hair); font-size: .9375rem }
.tag.delivered, .tag.sent { color: var(--good); background: var(--good-wash); border-color: currentColor }
.tag.bounced, .tag.failed, .tag.complained { color: var(--bad); background: var(--bad-wash); border-color: currentColor }
details > summary { cursor: pointer; padding: .5rem 0; font-weight: 650; color: var(--link) }
.tag.good { color: var(--good); background: var(--good-wash); border-color: currentColor }
.tag.careful, .tag.coming { color: var(--warn); background: var(--warn-wash); border-color: currentColor }
.tag.grave { color: var(--bad); background: var(--bad-wash); border-color: currentColor }
.contents { columns: 2 15rem; padding-left: 1.2rem } .contents li { break-inside: avoid; padding: .2rem 0 }
.legend dt { display: inline; font-weight: 650 } .legend dt::after { content: ": " } .legend dd { display: inline; margin: 0 }
.legend { margin: 0 0 1rem } .legend div { margin: .25rem 0 }
.rule { display: grid; grid-template-columns: 3.5rem minmax(0, 1fr); padding: .875rem 0 .75rem; border-top: 1px solid var(--hair) }
.rule h4 { margin: 0; font-size: inherit } .rule p { margin: 0 0 .25rem } .rule details p { margin-top: .25rem }
.rule:target, .examples tr:target { background: var(--warn-wash); outline: .375rem solid var(--warn-wash) }
.meta { list-style: none; margin: 0; padding: 0; color: var(--soft); font-size: .9375rem; font-weight: 400 }
.meta li { display: inline } .meta li + li::before { content: " · " }
table.fees { word-break: normal; overflow-wrap: anywhere } .fees th[scope=row] { white-space: nowrap }
caption { text-align: left; font-weight: 650; padding: 1.25rem 0 .25rem }
.examples th, .examples td { width: 50% } .examples p, .examples td .meta { margin: 0 0 .375rem }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.timeline { display: block; width: 100%; max-width: 24rem; height: auto; margin: 0 0 1.5rem; overflow: visible }
.timeline text { fill: var(--ink); font-size: 14px; font-weight: 650 } .timeline text.day { fill: var(--soft); font-size: 13px; font-weight: 400 }
.timeline .past text { fill: var(--soft) }
.timeline .rail { stroke: var(--line); stroke-width: 2 } .timeline .months { stroke: var(--hair); stroke-width: 1 }
.timeline .bar { stroke: var(--line); stroke-width: 4; stroke-linecap: round }
.timeline .away { stroke: var(--link); stroke-width: 8 }
.timeline .margin { stroke: var(--warn); stroke-width: 8; stroke-linecap: butt; stroke-dasharray: 2 2 }
.timeline .now { stroke: var(--ink); stroke-width: 1.5; fill: var(--ink) }
.timeline .glyph { stroke: var(--ink); stroke-width: 1.75; fill: var(--paper) } .timeline .glyph.end, .timeline .glyph.trip { fill: var(--ink) }
.timeline .glyph.end { fill: var(--bad); stroke: var(--bad) }
blockquote { margin: 0 0 1.5rem; padding: .25rem 0 .25rem 1rem; border-left: 5px solid var(--hair) } blockquote ul { padding: 0; list-style: none } blockquote li { margin: 0 0 .75rem } blockquote small { display: block }
.counts { list-style: none; padding: 0; margin: 0 0 1.5rem; display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; font-weight: 650 }
.cell-name { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
footer .links { display: flex; flex-wrap: wrap; gap: 0 1.5rem; margin: 0; padding: 0; list-style: none } footer .links a { display: inline-block; padding: .4rem 0 }
.office { border: 1px solid var(--hair); border-left: 6px solid var(--good); border-radius: .25rem; padding: .875rem 1.125rem; margin: 0 0 1.5rem } .office p { margin: 0 } .office .name { font-weight: 650 } .office small { color: var(--soft); font-weight: 400 }
.office dl { margin: .5rem 0 } .office dl div { display: grid; grid-template-columns: minmax(6rem, 8rem) minmax(0, 1fr); gap: 0 .75rem; padding: .125rem 0; align-items: baseline } .office dt { color: var(--soft) } .office dd { margin: 0 } .bureaus small { display: block; font-weight: 400; color: var(--soft) } .phone { font-size: 1.1875rem; font-weight: 650; white-space: nowrap; display: inline-block; padding: .25rem 0 }
.verdict .ends { margin: .75rem 0 .25rem } .clocks { margin: 0 0 .75rem; max-width: 26rem } .clocks div { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; padding: .3rem 0; border-top: 1px solid var(--hair) } .clocks dt { font-weight: 400 } .clocks dd { margin: 0; font-weight: 650; font-variant-numeric: tabular-nums }
.checklist { margin: 0; padding: 0; list-style: none } .checklist li { display: flex; gap: .875rem; padding: .75rem 0; border-top: 1px solid var(--hair) } .checklist li > div { flex: 1; min-width: 0 } .checklist small { display: block; color: var(--soft) } .checklist .done { color: var(--soft) }
button.tick { position: relative; display: block; width: 2.75rem; height: 2.75rem; min-height: 0; padding: 0; background: var(--paper); border: 2px solid var(--line); border-radius: .375rem; box-shadow: none } button.tick:hover { filter: none; border-color: var(--link) }
.done button.tick { background: var(--good-wash); border-color: var(--good) } .done button.tick::after { content: ""; position: absolute; left: .7rem; top: .7rem; width: 1.2rem; height: .65rem; border: solid var(--good); border-width: 0 0 4px 4px; transform: rotate(-45deg) }
.doors ul, .quick, .people { margin: 0 0 1rem; padding: 0; list-style: none } .doors li { padding: .625rem 0; border-top: 1px solid var(--hair) } .doors li a { display: inline-block; font-weight: 650; padding: .2rem 0 } .doors li small { display: block; color: var(--soft) } .doors form { margin-bottom: 1rem }
.quick { display: flex; flex-wrap: wrap; gap: .25rem 1rem } .quick li { margin: 0 0 .75rem } .quick small { display: block; color: var(--soft); margin-top: .375rem } a.quiet { background: var(--wash); color: var(--ink); box-shadow: 0 3px 0 var(--line) } .people p { margin: 0 0 .375rem } .people a { display: inline-block; padding: .2rem 0 }
input.address { font-size: 1rem; background: var(--wash) }
@media (min-width: 40rem) {
  .find { display: grid; grid-template-columns: 1fr 1fr; column-gap: 1.25rem } .find .field { margin-bottom: 1rem }
}
@media (min-width: 66rem) { .board { width: 62rem; margin-left: calc(50% - 31rem) } .board td.person { width: 13rem } .board td.when { width: 12.5rem } .board td.says { width: 16rem } }
.strip { max-width: 11rem; margin: .375rem 0 .125rem } .strip .away, .strip .margin { stroke-width: 5 }
ruby { white-space: nowrap } rt { font-size: .55em; line-height: 1.1; font-weight: 400; color: inherit }
:is(p, li, dt, dd, td, th, h1, h2, h3, h4, label, legend, summary, button, a, small, span):has(> ruby) { line-height: 2; word-break: normal; overflow-wrap: anywhere }
[hidden] { display: none !important }
.send { display: flex; flex-wrap: wrap; gap: .75rem; margin: 2rem 0 1rem } .place { margin: 0; color: var(--soft) }
.stepwise .step h2 { border: 0; padding: 0; margin: .25rem 0 1.25rem; font-size: 1.625rem } .step h2:focus { outline: 0 } .step > .summary { margin-top: 0 }
.stepwise h1 { margin-bottom: .75rem } .under-way #opening > :not(h1) { display: none } .under-way #opening h1 { margin: 1.25rem 0; font-size: 1.125rem; color: var(--soft); letter-spacing: 0 } .stepwise #opening.answer > :not(h1) { display: none }
.so-far { margin-top: 1.5rem } .seldom { margin: 0 0 1.5rem } .seldom[open] { padding-left: 1rem; border-left: 4px solid var(--hair) } .seldom > summary { margin-bottom: .5rem }
.answers { margin: 0 0 2rem; border-top: 1px solid var(--hair) } .answers > div { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) auto; gap: 0 1rem; align-items: baseline; padding: .625rem 0; border-bottom: 1px solid var(--hair) }
.answers dt { font-weight: 650 } .answers dd { margin: 0 } .answers .plain { padding: .25rem; color: var(--link); text-decoration: underline; text-underline-offset: .18em; box-shadow: none; min-height: 1.5rem }
.slider input[type=range] { padding: 0; border: 0; min-height: 2.75rem; background: none; accent-color: var(--link); cursor: pointer } .slider .day { display: block; font-size: 1.375rem; font-weight: 700 }
.day.good { color: var(--good) } .day.careful { color: var(--warn) } .day.grave { color: var(--bad) }
.flips { list-style: none; padding: 0; margin: .75rem 0 0 } .flips li { margin: 0 0 .5rem; padding: .5rem .875rem; border-left: 6px solid var(--line); background: var(--wash) } .flips .good { border-color: var(--good); background: var(--good-wash) } .flips .careful { border-color: var(--warn); background: var(--warn-wash) } .flips .grave { border-color: var(--bad); background: var(--bad-wash) }
@media (forced-colors: active) {
  button, .button { border: 2px solid } .done button.tick::after { border-color: ButtonText }
  .timeline text, .timeline text.day, .timeline .past text, .timeline .glyph.end, .timeline .glyph.trip, .timeline .now { fill: CanvasText }
  .timeline .rail, .timeline .months, .timeline .bar, .timeline .now, .timeline .glyph, .timeline .glyph.end { stroke: CanvasText }
  .timeline .glyph { fill: Canvas }
}
@media (max-width: 30rem) {
  .office dl div { display: block }
  .answers > div { grid-template-columns: minmax(0, 1fr) auto } .answers dt { grid-column: 1 / -1 }
  table.dates th, table.dates td { display: block; border: 0; padding-bottom: 0 } table.dates td.when { font-weight: 650 } table.dates td + td, table.dates th + td { padding: 0 0 .625rem; border-bottom: 1px solid var(--hair) }
  .brand span { display: none }
  table.board tr { display: block; padding: .625rem 0; border-bottom: 1px solid var(--hair) } table.board td, table.board td + td { border: 0; padding: 0 0 .25rem } table.board td.person { width: auto } .board .cell-name { position: static; clip-path: none; color: var(--soft) }
  table.account th, table.account td { display: block; border: 0; padding-bottom: 0 } table.account td:last-child { padding-bottom: .625rem; border-bottom: 1px solid var(--hair) } .account thead { position: absolute; clip-path: inset(50%) }
  .rule { display: block } .rule h4 { margin-bottom: .25rem }
  .dates thead, .examples thead { position: absolute; clip-path: inset(50%) } .examples th, .examples td { display: block; width: auto } .examples tbody th { border: 0; padding-bottom: 0 }
  table.letters tr { display: grid; grid-template-columns: 1fr auto; padding: .625rem 0; border-bottom: 1px solid var(--hair) }
  table.letters td { border: 0; padding: 0 .5rem 0 0 } table.letters td.what { grid-column: 1 / -1; grid-row: 2 }
}
@media print {
  .languages, form, .skip, nav { display: none }
  details::details-content { content-visibility: visible; block-size: auto }
  .rule, tr { break-inside: avoid } h2, h3, h4 { break-after: avoid }
  a[rel=noreferrer]::after { content: " (" attr(href) ")"; overflow-wrap: anywhere }
}
`;

/** The address of the style sheet names its content, so it may be kept for ever. */
export const stylePath = `/style.${createHash('sha256').update(style).digest('hex').slice(0, 12)}.css`;
