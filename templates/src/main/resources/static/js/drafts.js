/* The draft form: what is typed is on this device within half a second and on the server soon after; without a network
   it waits here. The contract with the server stands in templates/README.md, "Draft form".

   form[data-draft] (id) data-revision data-autosave-url data-conflict-url
     [data-section="id"] … fields … [data-block="uuid"][data-list="items"] … fields …
   A field belongs to the nearest block or section around it; its key is data-field, or its name after the last dot. */
const { send, texts, toast, sessionExpired, locale, keys, prepare, signInAddress, newId } = window.bienban;
const form = document.querySelector('form[data-draft]');
const account = document.body.dataset.account ?? '';
const keepsLocally = document.body.dataset.shared !== 'true' && 'indexedDB' in window && 'idb' in window;
const THREE_DAYS = 3 * 86400000;

/* ---- the form as data ---- */
const owner = element => element.closest('[data-block],[data-section]');
const fieldKey = field => field.dataset.field ?? field.name.slice(field.name.lastIndexOf('.') + 1);
const fieldsOf = node => [...node.querySelectorAll('input,textarea,select')]
  .filter(field => owner(field) === node && (field.name || field.dataset.field) && !/^(submit|button|file)$/.test(field.type) && !field.name.startsWith('_'));
const blocksOf = node => [...node.querySelectorAll('[data-block]')].filter(block => owner(block.parentElement) === node);
const sections = () => [...form.querySelectorAll('[data-section]')];

function read(node) {
  const data = {};
  for (const field of fieldsOf(node)) {
    const key = fieldKey(field);
    if (field.type === 'radio') { if (field.checked) data[key] = field.value; else data[key] ??= null; }
    else if (field.type === 'checkbox' && 'many' in field.dataset) (data[key] ??= []).push(...(field.checked ? [field.value] : []));
    else if (field.type === 'checkbox') data[key] = field.checked;
    else data[key] = field.value.normalize('NFC');
  }
  for (const block of blocksOf(node)) (data[block.dataset.list] ??= []).push({ id: block.dataset.block, ...read(block) });
  for (const template of templatesOf(node)) data[template.dataset.template] ??= [];
  return data;
}

const templatesOf = node => [...node.querySelectorAll('template[data-template]')].filter(template => owner(template) === node);

function write(node, data) {
  for (const field of fieldsOf(node)) {
    const value = data[fieldKey(field)];
    if (value === undefined) continue;
    if (field.type === 'radio') field.checked = field.value === value;
    else if (field.type === 'checkbox') field.checked = Array.isArray(value) ? value.includes(field.value) : Boolean(value);
    else field.value = value ?? '';
  }
  for (const template of templatesOf(node)) {
    const list = template.dataset.template;
    const wanted = data[list];
    if (!wanted) continue;
    const there = new Map(blocksOf(node).filter(block => block.dataset.list === list).map(block => [block.dataset.block, block]));
    for (const item of wanted) {
      const block = there.get(item.id) ?? create(template, item.id);
      there.delete(item.id);
      template.before(block);
      write(block, item);
    }
    there.forEach(block => block.remove());
  }
}

function create(template, id) {
  const block = template.content.firstElementChild.cloneNode(true);
  // A template inside another stands for the inner block by a mark of its own.
  fill(block, template.dataset.mark ?? 'NEW-ID', id);
  block.dataset.block = id;
  block.dataset.list = template.dataset.template;
  return block;
}

function fill(root, mark, id) {
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const attribute of [...element.attributes ?? []]) {
      if (attribute.value.includes(mark)) element.setAttribute(attribute.name, attribute.value.replaceAll(mark, id));
    }
    if (element.tagName === 'TEMPLATE') fill(element.content, mark, id);
  }
}

/* ---- this device ---- */
const store = {
  open() {
    return this.db ??= window.idb.openDB('bienban-drafts', 1, {
      upgrade(db) { db.createObjectStore('sections', { keyPath: ['account', 'draft', 'section'] }); },
      blocking: () => { this.db?.then(db => db.close()); this.db = undefined; }, // sign-out is wiping
    });
  },
  async put(entry) { if (keepsLocally) { await (await this.open()).put('sections', entry); await this.count(); } },
  async drop(draft, section) { if (keepsLocally) { await (await this.open()).delete('sections', [account, draft, section]); await this.count(); } },
  async of(draft) {
    return keepsLocally ? (await this.open()).getAll('sections', IDBKeyRange.bound([account, draft, ''], [account, draft, '\uffff'])) : [];
  },
  async count() { localStorage.setItem('bienban.unsent', String(await (await this.open()).count('sections'))); },
};

/* ---- status ---- */
const pill = document.querySelector('[data-draft-status]');
const tones = { saved: 'ok', local: 'warn', sending: 'info', choice: 'late', expired: 'late', unsaved: 'quiet' };
let state = 'none';

function status(name, detail = '') {
  state = name;
  if (!pill) return;
  pill.dataset.tone = name === 'local' && detail !== 'old' ? 'quiet' : tones[name];
  const text = pill.querySelector('[data-draft-status-text]');
  const words = pill.dataset[name].replace('{0}', detail);
  if (text.textContent !== words) text.textContent = words;
  const use = pill.querySelector('use');
  const picture = { saved: 'cloud-check', local: 'cloud-slash', sending: 'cloud-arrow-up', choice: 'exclamation-triangle', expired: 'lock', unsaved: 'pencil' }[name];
  use?.setAttribute('href', use.getAttribute('href').replace(/#.*/, `#${picture}`));
  const action = pill.querySelector('[data-draft-send]');
  action.textContent = { choice: pill.dataset.choose, expired: pill.dataset.signIn }[name] ?? pill.dataset.send;
  action.hidden = !['local', 'choice', 'expired'].includes(name);
}

const clock = moment => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hour12: false }).format(moment);

/* ---- saving ---- */
let revision = Number(form?.dataset.revision ?? 0);
const acknowledged = new Map(); // section id → JSON the server has
const bases = new Map(); // section id → revision its unsaved text was written on, where others changed it since
const baseOf = id => bases.get(id) ?? revision;
let running = null;
let pending = null; // {key, body}: the same text is always sent under the same key
let conflictUrl = null;
let storeTimer;
let sendTimer;

const json = section => JSON.stringify(read(section));
const changed = () => sections().filter(section => json(section) !== acknowledged.get(section.dataset.section));

async function keep() {
  const now = Date.now();
  for (const section of sections()) {
    const id = section.dataset.section;
    if (json(section) === acknowledged.get(id)) await store.drop(form.dataset.draft, id);
    else await store.put({ account, draft: form.dataset.draft, section: id, base: baseOf(id), data: read(section), at: now });
  }
}

function edited() {
  if (['none', 'saved', 'unsaved'].includes(state)) status('unsaved');
  clearTimeout(storeTimer);
  clearTimeout(sendTimer);
  storeTimer = setTimeout(async () => {
    await keep();
    if (keepsLocally && changed().length && state === 'unsaved') status('local');
  }, 500);
  sendTimer = setTimeout(flush, 3000);
}

/** Sends what has changed; answers whether the server now has everything. Never two at a time. */
async function flush({ keepalive = false } = {}) {
  if (!form || conflictUrl) return false;
  while (running) await running;
  clearTimeout(sendTimer);
  const parts = changed();
  if (!parts.length) return true;
  if (!navigator.onLine) { await keep(); status('local'); return false; }
  running = transmit(parts, keepalive).catch(() => { status(keepsLocally ? 'local' : 'unsaved'); return false; });
  const done = await running;
  running = null;
  return done;
}

async function transmit(parts, keepalive) {
  const bodies = Object.fromEntries(parts.map(section => [section.dataset.section, read(section)]));
  const body = { baseRevision: revision, bases: basesOf(Object.keys(bodies)), sections: bodies };
  const text = JSON.stringify(body);
  if (pending?.text !== text) pending = { key: newId(), text };
  status('sending');
  const reply = await post(body, pending.key, keepalive && text.length < 60000);
  if (reply.ok) { await accept(await reply.json(), bodies); return changed().length === 0; }
  await keep();
  refuse(reply, pending.key);
  return false;
}

const basesOf = ids => Object.fromEntries(ids.filter(id => bases.has(id)).map(id => [id, bases.get(id)]));

const post = (body, key, keepalive = false) => send(form.dataset.autosaveUrl, {
  method: form.dataset.autosaveMethod ?? 'PUT', json: body, keepalive, headers: { 'If-Match': `"${body.baseRevision}"`, 'Idempotency-Key': key },
});

async function accept(reply, bodies) {
  pending = null;
  const before = revision;
  revision = reply.revision;
  form.dataset.revision = String(revision);
  form.querySelectorAll('input[name="revision"]').forEach(input => { input.value = String(revision); });
  for (const [id, data] of Object.entries(bodies)) { acknowledged.set(id, JSON.stringify(data)); bases.delete(id); }
  // Sections that only the other side changed come back and are taken silently.
  for (const [id, data] of Object.entries(reply.sections ?? {})) {
    const section = form.querySelector(`[data-section="${CSS.escape(id)}"]`);
    if (!section || id in bodies) continue;
    if (json(section) === acknowledged.get(id)) { write(section, data); prepare(section); acknowledged.set(id, json(section)); bases.delete(id); }
    else if (!bases.has(id)) bases.set(id, before); // edited here too: its next save must say what it was written on
  }
  await keep();
  if (changed().length) { status('unsaved'); sendTimer = setTimeout(flush, 3000); }
  else status('saved', clock(reply.savedAt ? new Date(reply.savedAt) : new Date()));
}

function refuse(reply, key) {
  if (reply.expired) { status('expired'); sessionExpired(); return; }
  if (reply.status === 409 || reply.status === 412) {
    conflictUrl = `${form.dataset.conflictUrl}${form.dataset.conflictUrl.includes('?') ? '&' : '?'}key=${encodeURIComponent(key)}`;
    status('choice');
    return;
  }
  status(keepsLocally ? 'local' : 'unsaved');
  toast(texts.failed);
}

/* ---- what was left here last time ---- */
async function resume() {
  const entries = (await store.of(form.dataset.draft)).filter(entry => form.querySelector(`[data-section="${CSS.escape(entry.section)}"]`));
  const here = entries.filter(entry => entry.base === revision);
  for (const entry of here) {
    const section = form.querySelector(`[data-section="${CSS.escape(entry.section)}"]`);
    write(section, entry.data);
    prepare(section);
  }
  if (here.length) status('local', here.some(entry => Date.now() - entry.at > THREE_DAYS) ? 'old' : '');
  const older = entries.filter(entry => entry.base !== revision);
  if (older.length) await sendOlder(older);
  if (!conflictUrl && changed().length) await flush();
}

/** The draft moved on elsewhere while text waited here: the server merges section by section, from the base it had. */
async function sendOlder(entries) {
  const base = Math.min(...entries.map(entry => entry.base));
  const key = newId();
  const body = {
    baseRevision: base,
    bases: Object.fromEntries(entries.map(entry => [entry.section, entry.base])),
    sections: Object.fromEntries(entries.map(entry => [entry.section, entry.data])),
  };
  const reply = await post(body, key)
    .catch(() => null);
  if (!reply) { status('local', entries.some(entry => Date.now() - entry.at > THREE_DAYS) ? 'old' : ''); return; }
  if (!reply.ok) { refuse(reply, key); return; }
  for (const entry of entries) await store.drop(form.dataset.draft, entry.section);
  location.reload();
}

/* ---- blocks: add, remove, move ---- */
function rearrange(event) {
  const control = event.target.closest('[data-add],[data-remove],[data-up],[data-down]');
  if (!control || !form.contains(control)) return;
  event.preventDefault();
  const node = owner(control);
  if ('add' in control.dataset) {
    const template = templatesOf(node).find(candidate => candidate.dataset.template === control.dataset.add);
    const block = create(template, newId());
    template.before(block);
    prepare(block);
    block.querySelector('input:not([type="hidden"]),textarea,select')?.focus();
  } else if ('remove' in control.dataset) {
    const next = node.nextElementSibling?.matches('[data-block]') ? node.nextElementSibling : node.previousElementSibling;
    const place = [node, node.nextSibling, node.parentElement];
    node.remove();
    (next?.querySelector('input,textarea,button') ?? form.querySelector('[data-add]'))?.focus();
    const { undo } = form.dataset;
    if (undo) toast(undo, { action: form.dataset.undoAction, run: () => { place[2].insertBefore(place[0], place[1]); edited(); }, seconds: 10 });
  } else shift(node, 'up' in control.dataset ? -1 : 1, control);
  edited();
}

function shift(block, by, focus) {
  const other = by < 0 ? block.previousElementSibling : block.nextElementSibling;
  if (!other?.matches('[data-block]')) return;
  if (by < 0) other.before(block); else other.after(block);
  focus?.focus();
  block.scrollIntoView({ block: 'nearest' });
}

function moveItem(by) {
  const focus = document.activeElement;
  const block = focus.closest?.('[data-block]');
  if (!block) return false;
  shift(block, by, focus);
  edited();
}

/* ---- wiring ---- */
/** The whole form is sent only after its text is safe: an ended session cannot swallow it. */
async function beforeSubmit(event) {
  if (event.defaultPrevented || form.dataset.flushed === 'yes') return;
  const button = event.submitter;
  if (!changed().length && !running) return;
  event.preventDefault();
  const safe = await flush();
  if (!safe && (conflictUrl || state === 'expired' || !navigator.onLine)) { if (!navigator.onLine) toast(texts.offline); return; }
  form.dataset.flushed = 'yes';
  if (button) button.click(); else form.submit();
}

/** What was asked for waits until the server has what was typed. */
async function afterSave(event, go) {
  if (!changed().length && !running) return;
  event.preventDefault();
  if (await flush()) go();
  else if (!navigator.onLine) toast(texts.offline);
}

/** Another form of the page changes the draft on the server. */
function beforeOther(event) {
  const other = event.target;
  if (other === form || !('afterSave' in (other.dataset ?? {})) || other.dataset.flushed === 'yes') return;
  afterSave(event, () => { other.dataset.flushed = 'yes'; other.submit(); });
}

/** A link leads to a page that judges the draft, and would judge older text. */
function beforeLink(event) {
  const link = event.target.closest?.('a[data-after-save]');
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  afterSave(event, () => location.assign(link.href));
}

if (form) {
  for (const section of sections()) acknowledged.set(section.dataset.section, json(section));
  form.addEventListener('input', edited);
  form.addEventListener('change', edited);
  form.addEventListener('focusout', () => { if (changed().length) { clearTimeout(sendTimer); sendTimer = setTimeout(flush, 300); } });
  form.addEventListener('submit', beforeSubmit);
  document.addEventListener('submit', beforeOther);
  document.addEventListener('click', beforeLink);
  document.addEventListener('click', rearrange);
  addEventListener('online', () => flush());
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) { keep(); flush({ keepalive: true }); } else if (state === 'expired') flush();
  });
  addEventListener('beforeunload', event => {
    if (!keepsLocally && form.dataset.flushed !== 'yes' && changed().length) { event.preventDefault(); event.returnValue = ''; }
  });
  pill?.querySelector('[data-draft-send]').addEventListener('click', () => {
    if (conflictUrl) location.assign(conflictUrl);
    else if (state === 'expired' && keepsLocally) location.assign(signInAddress());
    else flush();
  });
  keys.add(
    { code: 'KeyS', mod: true, label: texts.keySave, run: () => { flush(); } },
    { code: 'ArrowUp', alt: true, label: texts.keyUp, run: () => moveItem(-1) },
    { code: 'ArrowDown', alt: true, label: texts.keyDown, run: () => moveItem(1) },
    { code: 'KeyN', alt: true, label: texts.keyAdd, run: () => (document.activeElement.closest?.('[data-section]') ?? form).querySelector('[data-add]')?.click() },
  );
  resume();
}

// On the conflict page the person has chosen: what waited here for that draft has its answer.
document.querySelector('form[data-conflict-form]')?.addEventListener('submit', async event => {
  const target = event.currentTarget;
  if (target.dataset.cleared === 'yes') return;
  event.preventDefault();
  const button = event.submitter;
  try { for (const entry of await store.of(target.dataset.conflictForm)) await store.drop(target.dataset.conflictForm, entry.section); } finally {
    target.dataset.cleared = 'yes';
    if (button) button.click(); else target.submit();
  }
});
