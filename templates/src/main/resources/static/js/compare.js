/* Two versions compared: [data-change] is a change, N and P step through them; [data-expand] opens and closes what is
   folded, details[data-fold]. Everything works by links and details without this. */
const { keys } = window.bienban;
const labels = document.querySelector('[data-change-keys]')?.dataset ?? {};
const changes = () => [...document.querySelectorAll('[data-change]')].filter(change => change.offsetParent !== null);

function step(by) {
  const list = changes();
  if (!list.length) return false;
  const at = list.findIndex(change => change === document.activeElement || change.contains(document.activeElement));
  const next = list[at < 0 ? (by > 0 ? 0 : list.length - 1) : Math.min(list.length - 1, Math.max(0, at + by))];
  list.forEach(change => change.classList.toggle('bb-current', change === next));
  next.focus();
  next.scrollIntoView({ block: 'center' });
}

keys.add(
  { code: 'KeyN', label: labels.next, run: () => step(1) },
  { code: 'KeyP', label: labels.previous, run: () => step(-1) },
);

document.querySelector('[data-expand]')?.addEventListener('click', () => {
  const folds = [...document.querySelectorAll('details[data-fold]')];
  const open = folds.some(fold => !fold.open);
  folds.forEach(fold => { fold.open = open; });
});
