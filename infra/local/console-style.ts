/** The console's looks: one sheet, no file to fetch, light and dark. */
export const consoleStyle = `
:root { color-scheme: light dark; --ink: #1d2733; --soft: #5c6b7a; --line: #dfe5ea; --paper: #fff; --ground: #f4f6f8;
  --accent: #0b6e63; --bad: #b3261e; --warn: #8a5a00; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6ebf0; --soft: #9aa8b5; --line: #2e3943; --paper: #1a2229;
  --ground: #12181d; --accent: #5cc8b8; --bad: #ff8a80; --warn: #e8b45a; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, "Hiragino Sans", "Noto Sans JP", sans-serif; }
header { background: var(--paper); border-bottom: 1px solid var(--line); position: sticky; top: 0; z-index: 1; }
header > div, main { max-width: 76rem; margin: 0 auto; padding: 1rem 1.25rem; }
header > div { display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; align-items: center; }
h1 { font-size: 1rem; margin: 0; } h1 a { color: inherit; text-decoration: none; }
h2 { font-size: 1rem; margin: 0 0 .5rem; } h2 small { color: var(--soft); font-weight: 400; margin-left: .5rem; }
time { font-variant-numeric: tabular-nums; white-space: nowrap; }
.now { font-size: 1.25rem; font-weight: 600; } .now small { font-size: .8rem; font-weight: 400; color: var(--soft); margin-left: .5rem; }
form { display: flex; flex-wrap: wrap; gap: .5rem; margin-left: auto; }
button { font: inherit; padding: .35rem .9rem; border: 1px solid var(--line); border-radius: 999px; background: var(--ground); color: var(--ink); cursor: pointer; }
button:hover, button:focus-visible { border-color: var(--accent); } button.first { background: var(--accent); border-color: var(--accent); color: var(--paper); }
section { background: var(--paper); border: 1px solid var(--line); border-radius: .75rem; padding: 1rem 1.25rem; margin: 0 0 1rem; overflow-x: auto; }
.two { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(30rem, 100%), 1fr)); gap: 0 1rem; }
table { border-collapse: collapse; width: 100%; } td, th { text-align: left; padding: .35rem .75rem .35rem 0; vertical-align: top; border-top: 1px solid var(--line); }
th { color: var(--soft); font-weight: 400; border: 0; font-size: .85rem; } .number { text-align: right; font-variant-numeric: tabular-nums; }
a { color: var(--accent); } .subject { min-width: 14rem; } .soft, .empty { color: var(--soft); } .empty { margin: 0; }
.long { overflow-wrap: anywhere; } .name { white-space: nowrap; } .many { max-height: 30rem; overflow: auto; }
.bad { color: var(--bad); } .warn { color: var(--warn); }
pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; font: 13px/1.5 ui-monospace, Menlo, Consolas, monospace; }
iframe { width: 100%; height: 46rem; border: 1px solid var(--line); border-radius: .5rem; background: #fff; }
`;
