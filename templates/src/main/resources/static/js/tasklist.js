/* Keys of a list: [data-task-list] holds [data-task-row="id"], each with a link [data-open] and, where it applies,
   [data-claim], [data-peek], input[data-select]. [data-filter-box] is the input that F focuses. */
const { keys, texts } = window.bienban;
let currentId = null;

const rows = () => [...document.querySelectorAll('[data-task-list] [data-task-row]')];

function current() {
  const all = rows();
  return all.find(row => row.contains(document.activeElement)) ?? all.find(row => row.dataset.taskRow && row.dataset.taskRow === currentId);
}

function mark(row) {
  rows().forEach(other => other.classList.toggle('bb-current', other === row));
  currentId = row?.dataset.taskRow ?? null;
}

function move(step) {
  const all = rows();
  if (!all.length) return false;
  const at = all.indexOf(current());
  const row = all[Math.min(all.length - 1, Math.max(0, at < 0 ? (step > 0 ? 0 : all.length - 1) : at + step))];
  mark(row);
  row.querySelector('[data-open]')?.focus();
  row.scrollIntoView({ block: 'nearest' });
}

function press(selector) {
  const control = current()?.querySelector(selector);
  return control ? control.click() : false;
}

document.addEventListener('focusin', event => {
  const row = event.target.closest?.('[data-task-list] [data-task-row]');
  if (row) mark(row);
});
// A claimed row is swapped by the server: keep one's place.
document.addEventListener('htmx:afterSwap', () => {
  const row = rows().find(candidate => candidate.dataset.taskRow && candidate.dataset.taskRow === currentId);
  if (row) { mark(row); if (document.activeElement === document.body) row.querySelector('[data-open]')?.focus(); }
});

keys.add(
  { code: 'KeyJ', label: texts.keyNext, run: () => move(1) },
  { code: 'KeyK', label: texts.keyPrevious, run: () => move(-1) },
  { code: 'Enter', label: texts.keyOpen, run: () => (document.activeElement === document.body ? press('[data-open]') : false) },
  { code: 'KeyI', label: texts.keyClaim, run: () => press('[data-claim]') },
);
if (document.querySelector('[data-peek]')) keys.add({ code: 'Space', label: texts.keyPeek, run: event => (/^(BUTTON|INPUT)$/.test(event.target.tagName) ? false : press('[data-peek]')) });

/* ---- ticks and the bar of deeds ---- */
const bar = document.querySelector('[data-bulk]');
const ticks = () => rows().map(row => row.querySelector('[data-select]')).filter(Boolean);
let lastTick = null;

function count() {
  const ticked = ticks().filter(box => box.checked).length;
  bar?.classList.toggle('bb-bulk--on', ticked > 0);
  const text = bar?.querySelector('[data-bulk-count]');
  if (text) text.textContent = text.dataset.text.replace('{0}', ticked);
}

/** From the tick before to this one, all as this one now is. */
function range(box) {
  const all = ticks();
  const [from, to] = [all.indexOf(lastTick ?? box), all.indexOf(box)];
  all.slice(Math.min(from, to), Math.max(from, to) + 1).forEach(other => { other.checked = box.checked; });
  count();
}

document.addEventListener('click', event => {
  const box = event.target.closest?.('[data-select]');
  if (!box) return;
  if (event.shiftKey) range(box); else count();
  lastTick = box;
});

if (bar) {
  keys.add(
    { code: 'KeyX', label: texts.keySelect, run: () => press('[data-select]') },
    { code: 'KeyX', shift: true, label: bar.dataset.range, run: () => {
      const box = current()?.querySelector('[data-select]');
      if (!box) return false;
      box.checked = true;
      range(box);
      lastTick = box;
    } },
  );
  bar.addEventListener('submit', event => {
    if (!ticks().some(box => box.checked)) event.preventDefault();
    else setTimeout(() => bar.querySelectorAll('button[type="submit"]').forEach(button => { button.disabled = true; }));
  });
  // A browser may keep ticks over a reload or on the way back.
  addEventListener('pageshow', event => {
    if (event.persisted) { location.reload(); return; } // its key has been used
    bar.querySelectorAll('button').forEach(button => { button.disabled = false; });
    count();
  });
  count();
}

/* Undoing is offered for ten seconds. */
const undo = document.querySelector('[data-undo-form]');
if (undo) setTimeout(() => undo.remove(), 10_000);

/* ---- what is new: said, never moved under the reader's eyes ---- */
const news = document.querySelector('[data-news]');
async function lookForNews() {
  if (document.visibilityState !== 'visible') return;
  try {
    const reply = await window.bienban.send(news.dataset.newsUrl, { method: 'GET' });
    if (!reply.ok) return;
    const found = await reply.json();
    news.hidden = found.tasks === 0;
    news.querySelector('a').textContent = news.dataset.text.replace('{0}', found.shown);
  } catch {
    // No network: the next look will tell.
  }
}
if (news) {
  setInterval(lookForNews, 60_000);
  document.addEventListener('visibilitychange', lookForNews);
}

if (document.querySelector('[data-filter-box]')) keys.add({ code: 'KeyF', label: texts.keyFilter, run: () => document.querySelector('[data-filter-box]').focus() });
