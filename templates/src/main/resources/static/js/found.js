/* Steps through the places marked on a page of minutes: mark[id^="hit-"]; N and P, and the two links of nav[data-found],
   which without this lead to the first and the last. */
const { keys } = window.bienban;
const bar = document.querySelector('nav[data-found]');
const marks = [...document.querySelectorAll('mark[id^="hit-"]')];

function step(by) {
  if (!marks.length) return false;
  const at = marks.indexOf(document.activeElement);
  const next = marks[at < 0 ? (by > 0 ? 0 : marks.length - 1) : (at + by + marks.length) % marks.length];
  marks.forEach(mark => mark.classList.toggle('bb-current', mark === next));
  next.focus();
  next.scrollIntoView({ block: 'center' });
}

if (bar && marks.length) {
  keys.add(
    { code: 'KeyN', label: bar.dataset.next, run: () => step(1) },
    { code: 'KeyP', label: bar.dataset.previous, run: () => step(-1) },
  );
  bar.querySelectorAll('[data-found-step]').forEach(link => {
    const by = Number(link.dataset.foundStep);
    link.querySelector('span').textContent = by > 0 ? bar.dataset.next : bar.dataset.previous;
    let last = null;
    link.addEventListener('pointerdown', () => { last = document.activeElement; });
    link.addEventListener('click', event => {
      event.preventDefault();
      (last ?? current())?.focus?.();
      step(by);
    });
  });
}

/** The mark stepped to last, whatever has the focus now. */
function current() {
  return marks.find(mark => mark.classList.contains('bb-current'));
}
