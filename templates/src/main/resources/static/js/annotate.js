/* Remarks on minutes. The text of a block is exactly the text content of its [data-block-id] element, without parts
   marked [data-no-anchor]; offsets are UTF-16 units in it, the same as Java's.
   form[data-remark-form] has inputs [data-anchor="block|start|end|exact|prefix|suffix"], a place for the quote
   [data-anchor-quote], one for the passages in further blocks [data-anchor-also], and a text area. Open threads are [data-thread]. */
const { keys, texts, grow } = window.bienban;
const pageTexts = document.getElementById('review-keys')?.dataset ?? {};
const CONTEXT = 32;
const form = document.querySelector('form[data-remark-form]');
const blocks = () => [...document.querySelectorAll('[data-block-id]')];
const threads = () => [...document.querySelectorAll('[data-thread]')].filter(thread => thread.offsetParent !== null);

function plain(range) {
  const part = range.cloneContents();
  part.querySelectorAll('[data-no-anchor]').forEach(element => element.remove());
  return part.textContent;
}

function blockText(block) {
  const range = document.createRange();
  range.selectNodeContents(block);
  return plain(range);
}

/** Length of the block's text before this point, or null when the point lies outside the block. */
function offset(block, node, at) {
  if (!block.contains(node)) return null;
  const range = document.createRange();
  range.selectNodeContents(block);
  range.setEnd(node, at);
  return plain(range).length;
}

function anchor(block, start, end) {
  const text = blockText(block);
  while (start < end && /\s/.test(text[start])) start += 1;
  while (end > start && /\s/.test(text[end - 1])) end -= 1;
  if (start >= end) return null;
  return {
    block: block.dataset.blockId, start, end, exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start), suffix: text.slice(end, end + CONTEXT),
  };
}

/** A selection over several blocks is one remark on one passage of each. */
function selected() {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const passages = blocks().filter(block => range.intersectsNode(block)).map(block => anchor(
    block, offset(block, range.startContainer, range.startOffset) ?? 0, offset(block, range.endContainer, range.endOffset) ?? blockText(block).length))
    .filter(Boolean);
  return passages.length ? passages : null;
}

const short = text => (text.length > 280 ? `${text.slice(0, 280)}…` : text);

/** The passages after the first: fields also[0].blockId and so on, each with its words to read. */
function further(passages) {
  const place = form.querySelector('[data-anchor-also]');
  if (!place) return;
  place.replaceChildren(...passages.flatMap((passage, index) => {
    const values = { blockId: passage.block, start: passage.start, end: passage.end, exact: passage.exact };
    const inputs = Object.entries(values).map(([name, value]) => Object.assign(document.createElement('input'), { type: 'hidden', name: `also[${index}].${name}`, value }));
    const quote = Object.assign(document.createElement('blockquote'), { className: 'bb-quote', dir: 'auto', textContent: short(passage.exact) });
    return [...inputs, quote];
  }));
}

function compose(passages) {
  if (!form || !passages?.length) return;
  remarksFirst();
  const [first, ...others] = passages;
  for (const [name, value] of Object.entries(first)) {
    const input = form.querySelector(`[data-anchor="${name}"]`);
    if (input) input.value = value;
  }
  const quote = form.querySelector('[data-anchor-quote]');
  if (quote) { quote.textContent = short(first.exact); quote.hidden = false; }
  further(others);
  form.closest('details')?.setAttribute('open', '');
  const dialog = form.closest('dialog');
  if (dialog && !dialog.open) dialog.showModal();
  form.hidden = false;
  hide();
  const area = form.querySelector('textarea[name="text"]') ?? form.querySelector('textarea');
  if (area) { grow(area); area.focus(); area.scrollIntoView({ block: 'nearest' }); }
}

const button = document.createElement('button');
button.type = 'button';
button.className = 'btn btn-primary bb-float';
button.textContent = texts.keyComment;
button.hidden = true;
let offered = null;
const touch = matchMedia('(pointer: coarse)').matches;
// A press on the button must not clear the selection first.
button.addEventListener('pointerdown', event => event.preventDefault());
button.addEventListener('click', () => compose(offered ?? selected()));
document.body.append(button);

function hide() { button.hidden = true; offered = null; }

function offer() {
  const found = form ? selected() : null;
  if (!found) { hide(); return; }
  offered = found;
  button.hidden = false;
  button.classList.toggle('bb-float--bar', touch);
  if (touch) return;
  const rect = getSelection().getRangeAt(0).getBoundingClientRect();
  button.style.top = `${scrollY + rect.bottom + 8}px`;
  button.style.left = `${Math.min(Math.max(8, scrollX + rect.left), scrollX + root().clientWidth - button.offsetWidth - 8)}px`;
}
function root() { return document.documentElement; }
let waiting;
document.addEventListener('selectionchange', () => { clearTimeout(waiting); waiting = setTimeout(offer, 180); });

/** Threads may stand behind another pane of the page. */
function remarksFirst() { document.dispatchEvent(new Event('review:remarks')); }

function step(list, by, selector) {
  if (!list.length) return false;
  const at = list.findIndex(element => element.contains(document.activeElement) || element === document.activeElement);
  const next = list[at < 0 ? (by > 0 ? 0 : list.length - 1) : Math.min(list.length - 1, Math.max(0, at + by))];
  list.forEach(element => element.classList.toggle('bb-current', selector === 'thread' && element === next));
  if (!next.hasAttribute('tabindex')) next.tabIndex = -1;
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
}

function inThread(...selectors) {
  const thread = document.activeElement.closest?.('[data-thread]');
  const control = selectors.map(selector => thread?.querySelector(selector)).find(Boolean);
  if (!control) return false;
  control.closest('details')?.setAttribute('open', '');
  if (control.tagName === 'TEXTAREA') control.focus(); else control.click();
}

keys.add(
  { code: 'KeyJ', label: texts.keyNext, run: () => step(blocks(), 1) },
  { code: 'KeyK', label: texts.keyPrevious, run: () => step(blocks(), -1) },
  { code: 'KeyN', label: texts.keyThreadNext, run: () => { remarksFirst(); return step(threads(), 1, 'thread'); } },
  { code: 'KeyP', label: texts.keyThreadPrevious, run: () => { remarksFirst(); return step(threads(), -1, 'thread'); } },
  { code: 'KeyR', label: pageTexts.reply, run: () => inThread('form:not([hidden]) textarea', '[data-write]') },
  { code: 'KeyS', label: pageTexts.settle, run: () => inThread('[data-resolve]') },
);
if (form) {
  keys.add({ code: 'KeyC', label: texts.keyComment, run: () => {
    const block = document.activeElement.closest?.('[data-block-id]');
    compose(selected() ?? (block && [anchor(block, 0, blockText(block).length)].filter(Boolean)));
  } });
}
