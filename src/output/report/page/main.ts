/** What the report does in a browser: search, filters, colours. Without it, all of the page is there. */
import { readAddress, writeAddress } from './address.ts';
import { applyQuery, isEmpty, type Query, reveal, toEntries } from './entries.ts';
import { markHits } from './hits.ts';
import { toNeedles } from './search.ts';
import { startTheme } from './theme.ts';

/** A pause in typing after which the page follows, in milliseconds. */
const PAUSE = 150;

const byId = <T extends HTMLElement>(id: string): T => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element as T;
};

const controls = byId('controls');
const form = controls.querySelector('form');
const text = byId<HTMLInputElement>('text');
const next = byId<HTMLButtonElement>('next');
const status = byId('status');
const selects = [...controls.querySelectorAll<HTMLSelectElement>('[data-filter]')];
const entries = toEntries();
let hits = markHits([]);
let timer: ReturnType<typeof setTimeout> | undefined;

const chosen = (id: string) => selects.find((select) => select.id === id)?.value ?? '';

function update(): void {
  clearTimeout(timer);
  timer = undefined;
  const query: Query = {
    speaker: chosen('speaker'),
    topic: chosen('topic'),
    outlet: chosen('outlet'),
    needles: toNeedles(text.value),
  };
  const [all, shown] = applyQuery(entries, query);
  hits = markHits(query.needles);
  next.hidden = hits.count === 0;
  status.textContent = isEmpty(query) ? '' : `${shown} of ${all} entries match.`;
  writeAddress(text, selects);
}

function goOn(): void {
  const number = hits.next();
  if (number > 0) status.textContent = `Hit ${number} of ${hits.count}.`;
}

const followHash = () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target || target.closest('[hidden]') === null) return;
  reveal(target);
  target.scrollIntoView();
};

text.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(update, PAUSE);
});
text.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    text.value = '';
    update();
  }
});
for (const select of selects) select.addEventListener('change', update);
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  if (timer !== undefined) update();
  goOn();
});
next.addEventListener('click', goOn);
form?.addEventListener('reset', (event) => {
  // Colours are no filter: they stay.
  event.preventDefault();
  text.value = '';
  for (const select of selects) select.value = '';
  update();
  text.focus();
});
addEventListener('hashchange', followHash);
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  // The same address again is no change of it.
  if (link?.getAttribute('href') === location.hash) followHash();
});

startTheme(byId<HTMLSelectElement>('theme'));
readAddress(text, selects);
controls.hidden = false;
if (text.value !== '' || selects.some(({ value }) => value !== '')) update();
