/**
 * The style of the page: one column on a phone, where each row of a table is a block; dark where the reader prefers it.
 */

/** CSS. */
export const style = `
:root{color-scheme:light dark;font:15px/1.45 system-ui,sans-serif;--back:#fff;--card:#f6f8fa;--line:#d0d7de;--text:#1b1f24;--dim:#57606a;--good:#116329;--warn:#7a4d00;--bad:#b3141b;--accent:#0550ae}
@media(prefers-color-scheme:dark){:root{--back:#0d1117;--card:#161b22;--line:#3d444d;--text:#e6edf3;--dim:#a2acb7;--good:#56d364;--warn:#e3b341;--bad:#ff8a80;--accent:#79b8ff}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:92rem;padding:1rem 1.25rem;background:var(--back);color:var(--text)}
header{display:flex;flex-wrap:wrap;align-items:center;gap:.4rem 1rem}header p{margin:0;flex:1 1 12rem;color:var(--dim)}
h1{font-size:1.3rem;margin:0}h2{font-size:1.05rem;margin:0 0 .5rem}
section{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:.8rem 1rem;margin-top:1rem;min-width:0}
.grid{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,4fr);gap:0 1rem;align-items:start}
.log{max-height:25rem;overflow-y:auto}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
td,th{text-align:left;padding:.2rem .8rem .2rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere;vertical-align:top}
th,#requests td:nth-child(-n+3),#requests td:nth-child(5){overflow-wrap:normal}th{font-weight:500;color:var(--dim)}tbody:empty::after{content:"none yet";color:var(--dim)}
.s2,.s3{color:var(--good)}.s4{color:var(--warn)}.s5,.none{color:var(--bad)}.dim{color:var(--dim)}
.id,pre{font:13px/1.4 ui-monospace,monospace}meter{width:4rem}
button,select,input{font:inherit;color:var(--text);background:var(--back);border:1px solid var(--line);border-radius:5px;padding:.2rem .5rem;min-height:2rem;max-width:100%}
button{cursor:pointer}button.link{border:0;background:none;padding:0;min-height:0;color:var(--accent);text-align:left;text-decoration:underline}
input::placeholder{color:var(--dim);opacity:1}input[type=checkbox]{min-height:0}
:focus-visible{outline:2px solid var(--accent);outline-offset:1px}
form,.bar{display:flex;flex-wrap:wrap;gap:.4rem .6rem;align-items:end;margin-bottom:.6rem}
label{display:flex;flex-direction:column;font-size:.85rem;color:var(--dim);min-width:0}label.row{flex-direction:row;gap:.4rem;align-items:center;min-height:2rem}
label.wide{flex:1 1 10rem}details{flex-basis:100%}details .bar{margin:.4rem 0 0}details input,details select{width:9rem}
dialog{background:var(--back);color:var(--text);border:1px solid var(--line);border-radius:8px;width:min(52rem,calc(100vw - 1rem));max-height:90vh;overflow:auto}
dialog::backdrop{background:#0008}pre{white-space:pre-wrap;overflow-wrap:anywhere;margin:.3rem 0 0}dt{color:var(--dim)}dd{margin:0 0 .4rem;overflow-wrap:anywhere}
#message{min-height:1.45em;color:var(--bad)}
@media(max-width:75rem){.grid{grid-template-columns:minmax(0,1fr)}}
@media(max-width:48rem){body{padding:.6rem}section{padding:.7rem}
.log{max-height:70vh}thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
tr{display:flex;flex-wrap:wrap;gap:0 .8rem;border-bottom:1px solid var(--line);padding:.35rem 0}td{border:0;padding:0}td:empty{display:none}
button,select,input{min-height:2.4rem}button.link{min-height:1.6rem}}`
