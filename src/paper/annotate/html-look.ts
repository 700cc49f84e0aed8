/**
 * How the page of remarks looks and behaves: one file, nothing from elsewhere, readable on paper too.
 */
export const pageStyle = `
:root{color-scheme:light dark;--error:#b3261e;--warning:#8a5300;--note:#1f5fa8;--line:#8884}
*{box-sizing:border-box}
body{margin:0;font:17px/1.55 "Times New Roman",Tinos,serif}
.page{display:grid;grid-template-columns:minmax(0,1fr) 24rem;gap:2rem;max-width:90rem;margin:0 auto;padding:1.5rem}
main{min-width:0;overflow-wrap:anywhere}
main p{margin:.35em 0;white-space:pre-wrap;min-height:.6em}
h1{font-size:1.15rem;margin:0 0 1rem;grid-column:1/-1}
h1 small{font-weight:normal;display:block}
table{border-collapse:collapse;margin:.6em 0;max-width:100%;display:block;overflow-x:auto}
td{border:1px solid var(--line);padding:.15em .4em;vertical-align:top}
mark{background:transparent;color:inherit;border-bottom:3px solid var(--note);scroll-margin:30vh}
mark.warning{border-color:var(--warning)}mark.error{border-color:var(--error);background:#b3261e22}
mark.now,li.now{outline:3px solid currentColor;outline-offset:2px}
mark sup a{font:700 .7rem/1 sans-serif;text-decoration:none;color:inherit;padding:0 .15em}
aside{font:15px/1.45 system-ui,sans-serif;position:sticky;top:1rem;max-height:calc(100vh - 2rem);overflow:auto;align-self:start}
aside ol{list-style:none;margin:0;padding:0 3px}
aside li{border-left:4px solid var(--note);margin:0 0 .7rem;padding:.3rem .6rem}
li.warning{border-color:var(--warning)}li.error{border-color:var(--error)}
aside li p{margin:.2em 0}
aside li>a{font-weight:700;color:inherit}
@media(max-width:60rem){.page{grid-template-columns:minmax(0,1fr)}aside{position:static;max-height:none}}
@media print{@page{size:A4;margin:20mm 15mm 20mm 30mm}.page{display:block;padding:0}body{font-size:12pt}
aside{position:static;max-height:none;overflow:visible;break-before:page;font-size:10.5pt}li{break-inside:avoid}.keys{display:none}mark.now,li.now{outline:none}table{display:table}}
`.replaceAll('\n', '');

/** `n` and `p` go from one remark to the next and back, wherever the reader is. */
export const pageScript = `
(()=>{const all=[...document.querySelectorAll('aside li')];let at=-1;
const show=i=>{if(!all.length)return;at=(i+all.length)%all.length;
document.querySelectorAll('.now').forEach(e=>e.classList.remove('now'));
const item=all[at],link=item.querySelector('a'),id=link.getAttribute('href').slice(1),mark=document.getElementById(id);
item.classList.add('now');item.scrollIntoView({block:'nearest'});
if(mark){mark.classList.add('now');mark.scrollIntoView({block:'center'})}link.focus({preventScroll:true})};
addEventListener('keydown',e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;
if(e.key==='n'||e.key==='N'){show(at+1);e.preventDefault()}else if(e.key==='p'||e.key==='P'){show(at<0?-1:at-1);e.preventDefault()}});
all.forEach((item,i)=>item.querySelector('a').addEventListener('click',e=>{e.preventDefault();show(i)}));
document.querySelectorAll('mark sup a').forEach(a=>a.addEventListener('click',e=>{e.preventDefault();show(Number(a.dataset.at))}))})()
`.replaceAll('\n', '');
