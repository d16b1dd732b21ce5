import { createHash } from 'node:crypto';

/** How the counter card looks: on a screen like a card, on paper nothing but A6 sheets. Sizes in mm and pt, because it is a piece of paper; the sheet too, for browsers do not know `A6`. */
export const cardStyle = `
@page { size: 105mm 148mm; margin: 0 }
.counter-card {
  width: 105mm; max-width: 100%; min-height: 148mm; margin: 1.5rem 0; padding: 6mm; display: flex; flex-direction: column;
  background: #fff; color: #14211d; border: 1px solid #8b9a94; border-radius: 3mm; box-shadow: 0 2px 10px #0003;
  font-size: 8pt; line-height: 1.3; color-scheme: light; print-color-adjust: exact; -webkit-print-color-adjust: exact;
}
.counter-card :lang(ja) { line-height: 1.35; word-break: normal; line-break: strict }
.counter-card p, .counter-card dl, .counter-card dd { margin: 0 }
.counter-card header { border-bottom: .6mm solid #00543f; padding-bottom: 1.5mm }
.counter-card header p { font-size: 10.5pt; font-weight: 700; color: #00543f; line-height: 1.25 }
.counter-card header p.official { font-size: 13.5pt }
.counter-card header .name { color: inherit; font-size: 9pt; margin-top: .5mm }
.counter-card .lines > div { display: grid; grid-template-columns: 1fr 1fr; gap: 0 4mm; padding: .8mm 0; border-bottom: .2mm solid #c3cec9 }
.counter-card.single .lines > div { grid-template-columns: 1fr }
.counter-card dt { font-size: 6.75pt; color: #4b5a55 }
.counter-card dd { font-weight: 650 }
.counter-card .short > dl { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0 2mm }
.counter-card .long dd { font-size: 7.5pt; font-weight: 400 }
.counter-card .first { border-bottom-width: .6mm; border-color: #00543f; padding: 1.5mm 0 }
.counter-card .first dd { font-size: 11pt; font-weight: 700; line-height: 1.2 }
.counter-card footer { margin: auto 0 0; padding: 2mm 0 0; background: none; border: 0; display: flex; gap: 3mm; align-items: flex-end; font-size: 6.5pt; color: #4b5a55 }
.counter-card footer strong { display: block; color: #14211d; font-size: 7.5pt }
.counter-card footer p + p { margin-top: 1mm }
.counter-card .code { flex: none; width: 32mm; margin: 0 0 -2mm -2mm } .qr { display: block; width: 100%; height: auto }
.counter-card:is(:has(ruby), :lang(my), :lang(ne)) { padding: 5mm 6mm; font-size: 7.25pt }
.counter-card:is(:has(ruby), :lang(my), :lang(ne)) .long dd { font-size: 6.75pt }
.counter-card:is(:has(ruby), :lang(my), :lang(ne)) .code { width: 26mm }
.counter-card:is(:has(ruby), :lang(my), :lang(ne)) .lines > div { padding: .4mm 0 }
.counter-card:lang(my) { padding: 4mm 6mm 5mm } .counter-card:lang(my) .code { width: 23mm } .counter-card:lang(my) .lines > div { padding: .2mm 0 } .counter-card:lang(my) .long dd { font-size: 6.5pt }
.counter-card :is(dd, dt, p):lang(ne) { line-height: 1.5 } .counter-card :is(dd, dt, p):lang(my) { line-height: 1.7 } .counter-card rt { font-size: .5em; line-height: 1 }
.counter-card.single { font-size: 10pt } .counter-card.single dt { font-size: 8pt } .counter-card.single .first dd { font-size: 16pt } .counter-card.single .long dd { font-size: 9pt }
@media print {
  .skip, header.top, body > footer, .beside { display: none }
  body, .column { margin: 0; padding: 0; max-width: none; background: #fff }
  .counter-card { width: 105mm; max-width: none; height: 147.5mm; min-height: 0; margin: 0; border: 0; border-radius: 0; box-shadow: none; break-inside: avoid }
  .counter-card + .counter-card { break-before: page }
}
`;

/** The address names the content, so it may be kept for ever. */
export const cardStylePath = `/card.${createHash('sha256').update(cardStyle).digest('hex').slice(0, 12)}.css`;
