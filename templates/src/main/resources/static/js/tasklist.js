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
if (document.querySelector('[data-select]')) keys.add({ code: 'KeyX', label: texts.keySelect, run: () => press('[data-select]') });
if (document.querySelector('[data-filter-box]')) keys.add({ code: 'KeyF', label: texts.keyFilter, run: () => document.querySelector('[data-filter-box]').focus() });
