/* On every page: menus, dialogs, toasts, keyboard, theme, times, offline banner, sign-out.
   Offers window.bienban to the page modules, which load after it; modules do not import each other, because the
   server renames files by content. Runs as it is on Chrome 109, Firefox 115, Safari 15.6. */
const root = document.documentElement;
const body = document.body;
const texts = document.getElementById('bb-texts')?.dataset ?? {};
const locale = root.lang === 'ar' ? 'ar-u-nu-latn' : root.lang || 'vi';
root.classList.add('js');

/* ---- requests ---- */
const meta = name => document.querySelector(`meta[name="${name}"]`);

async function refreshCsrf() {
  const reply = await fetch(body.dataset.csrfUrl, { headers: { Accept: 'application/json' }, redirect: 'manual' });
  if (!reply.ok) return;
  const { headerName, token } = await reply.json();
  for (const [name, value] of [['csrf-header', headerName], ['csrf-token', token]]) {
    let element = meta(name);
    if (!element) { element = document.createElement('meta'); element.name = name; document.head.append(element); }
    element.content = value;
  }
  document.querySelectorAll('input[name="_csrf"]').forEach(input => { input.value = token; });
}

function csrfHeaders() {
  return meta('csrf-token') ? { [meta('csrf-header').content]: meta('csrf-token').content } : {};
}

/** Sends JSON and answers the Response; a session that has ended becomes {expired: true}. Rejects when there is no network. */
async function send(url, { method = 'POST', json, headers = {}, keepalive = false } = {}) {
  const attempt = () => fetch(url, {
    method, keepalive, redirect: 'manual', credentials: 'same-origin',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json', ...csrfHeaders(), ...headers },
    body: json === undefined ? undefined : JSON.stringify(json),
  });
  let reply = await attempt();
  if (reply.status === 403) { // the token belongs to the session before the last sign-in
    await refreshCsrf();
    reply = await attempt();
  }
  return reply.type === 'opaqueredirect' || reply.status === 401 ? { expired: true, ok: false, status: 401 } : reply;
}

function signInAddress() {
  return `${body.dataset.signIn}?returnTo=${encodeURIComponent(location.pathname + location.search)}`;
}

/* ---- toasts ---- */
function toast(text, { action, href, newTab = false, run, seconds = 8 } = {}) {
  const box = document.createElement('div');
  box.className = 'bb-toast';
  box.append(Object.assign(document.createElement('span'), { textContent: text }));
  if (action) {
    const control = document.createElement(href ? 'a' : 'button');
    control.textContent = action;
    if (href) { control.href = href; if (newTab) { control.target = '_blank'; control.rel = 'noopener'; } } else control.type = 'button';
    control.addEventListener('click', () => { run?.(); box.remove(); });
    box.append(control);
  }
  document.getElementById('toasts')?.append(box);
  if (seconds) setTimeout(() => box.remove(), seconds * 1000);
  return box;
}

let expiredToast;
/** On a shared computer nothing is kept, so the page must stay open: sign-in goes to a new tab. */
function sessionExpired() {
  if (expiredToast?.isConnected) return;
  expiredToast = toast(texts.expired, {
    action: texts.expiredAction, href: signInAddress(), newTab: body.dataset.shared === 'true', seconds: 0,
  });
}

/* ---- keyboard ---- */
const shortcuts = [];
const lettersOn = body.dataset.shortcuts !== 'off' && !matchMedia('(pointer: coarse)').matches;
let prefix = null;

/** {code, label, run, [shift, alt, mod, prefix]}; alt and mod (Ctrl or ⌘) also act inside inputs. */
function addKeys(...entries) { shortcuts.push(...entries); }

function typing(target) {
  return target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName)
    || (target.tagName === 'INPUT' && !/^(checkbox|radio|button|submit|range)$/.test(target.type));
}

function declaredKeys() {
  return [...document.querySelectorAll('[data-key]')].filter(element => element.offsetParent !== null).map(element => ({
    code: element.dataset.key,
    label: (element.getAttribute('aria-label') || element.querySelector('span')?.textContent || element.textContent).trim(),
    run: () => element.click(),
  }));
}

document.addEventListener('keydown', event => {
  if (event.isComposing || event.keyCode === 229 || event.defaultPrevented) return;
  const mod = event.ctrlKey || event.metaKey;
  const chord = mod || event.altKey;
  if (!chord && (!lettersOn || typing(event.target) || document.querySelector('dialog[open]'))) return;
  const fits = key => key.code === event.code && !!key.mod === mod && !!key.alt === event.altKey
    && !!key.shift === event.shiftKey && (key.prefix ?? null) === prefix;
  const found = shortcuts.find(fits) ?? declaredKeys().find(fits);
  const wasPrefix = prefix;
  prefix = null;
  if (found) {
    if (found.run(event) !== false) event.preventDefault();
  } else if (!chord && wasPrefix === null && shortcuts.some(key => key.prefix === event.code)) {
    prefix = event.code;
    setTimeout(() => { prefix = null; }, 1200);
  }
});

const keyNames = { Slash: '/', ArrowUp: '↑', ArrowDown: '↓', BracketLeft: '[', BracketRight: ']' };
const keyName = code => keyNames[code] ?? code.replace(/^(Key|Digit)/, '');

function showKeys() {
  const dialog = document.getElementById('bb-keys');
  const list = dialog.querySelector('[data-keys-list]');
  list.replaceChildren();
  for (const key of [...shortcuts, ...declaredKeys()].filter(entry => entry.label)) {
    const term = document.createElement('dt');
    const parts = [key.mod && 'Ctrl', key.alt && 'Alt', key.shift && key.code !== 'Slash' && 'Shift', key.prefix && keyName(key.prefix),
      key.shift && key.code === 'Slash' ? '?' : keyName(key.code)].filter(Boolean);
    term.append(...parts.map(part => Object.assign(document.createElement('kbd'), { textContent: part })));
    list.append(term, Object.assign(document.createElement('dd'), { textContent: key.label }));
  }
  dialog.showModal();
}

function go(section) {
  const link = document.querySelector(`.bb-nav a[data-go="${section}"]`);
  return link ? link.click() : false;
}

addKeys(
  { code: 'Slash', label: texts.keySearch, run: () => document.getElementById('site-q')?.focus() },
  { code: 'Slash', shift: true, label: texts.keyHelp, run: showKeys },
  { code: 'Enter', mod: true, label: texts.keySend, run: event => {
    const form = event.target.closest?.('form');
    const button = form?.querySelector('[data-main], button[type="submit"]:not([formaction])');
    return button ? button.click() : false;
  } },
  ...[['KeyT', 'tasks', texts.keyTasks], ['KeyM', 'meetings', texts.keyMeetings], ['KeyI', 'issues', texts.keyIssues]]
    .filter(([, section]) => document.querySelector(`.bb-nav a[data-go="${section}"]`))
    .map(([code, section, label]) => ({ prefix: 'KeyG', code, label, run: () => go(section) })),
);

/* ---- menus, dialogs, growing text areas ---- */
document.addEventListener('click', event => {
  const inside = event.target.closest('.bb-menu');
  document.querySelectorAll('.bb-menu[open]').forEach(menu => { if (menu !== inside) menu.open = false; });
  const opener = event.target.closest('[data-dialog]');
  const dialog = opener && document.getElementById(opener.dataset.dialog);
  if (dialog?.showModal) { event.preventDefault(); dialog.showModal(); }
  if (event.target.closest('[data-dialog-close]') || event.target.matches?.('dialog')) event.target.closest('dialog').close();
  if (event.target.closest('[data-keys-open]')) { inside.open = false; showKeys(); }
});
document.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return;
  const menu = document.querySelector('.bb-menu[open]');
  if (menu) { menu.open = false; menu.querySelector('summary').focus(); }
});

function grow(area) {
  area.style.blockSize = 'auto';
  area.style.blockSize = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
}
document.addEventListener('input', event => { if (event.target.matches?.('textarea.bb-grow')) grow(event.target); });

/* ---- times ---- */
const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
function relativeText(then) {
  const minutes = Math.round((then - Date.now()) / 60000);
  if (Math.abs(minutes) < 1) return texts.now;
  if (Math.abs(minutes) < 60) return relative.format(minutes, 'minute');
  if (Math.abs(minutes) < 60 * 36) return relative.format(Math.round(minutes / 60), 'hour');
  return relative.format(Math.round(minutes / 1440), 'day');
}
function showTimes(scope = document) {
  scope.querySelectorAll('time[data-relative]').forEach(element => {
    element.title = element.title || element.textContent;
    // It stands inside a sentence, but some locales' names of days begin with a capital.
    element.textContent = relativeText(new Date(element.dateTime)).toLocaleLowerCase(locale);
  });
}
setInterval(() => { if (!document.hidden) showTimes(); }, 60000);

function prepare(scope) {
  scope.querySelectorAll?.('textarea.bb-grow').forEach(grow);
  showTimes(scope);
}

/* ---- theme ---- */
document.querySelector('[data-theme-switch]')?.addEventListener('click', event => {
  const order = ['system', 'light', 'dark'];
  const next = order[(order.indexOf(root.dataset.theme) + 1) % order.length];
  root.dataset.theme = next;
  document.cookie = `theme=${next};path=/;max-age=31536000;samesite=lax`;
  event.currentTarget.querySelector('span').textContent = event.currentTarget.dataset[next];
});

/* ---- network and htmx ---- */
function showNetwork() {
  const banner = document.getElementById('offline');
  if (banner) banner.hidden = navigator.onLine;
}
addEventListener('online', showNetwork);
addEventListener('offline', showNetwork);
document.addEventListener('htmx:configRequest', event => Object.assign(event.detail.headers, csrfHeaders()));
document.addEventListener('htmx:sendError', () => toast(navigator.onLine ? texts.failed : texts.offline));
document.addEventListener('htmx:responseError', event => (event.detail.xhr.status === 401 ? sessionExpired() : toast(texts.failed)));
document.addEventListener('htmx:afterSwap', event => {
  prepare(event.target);
  event.target.querySelector?.('[data-focus]')?.focus();
});

/* ---- from one hit to the next: the page of a search remembers its hits for the pages opened from it ---- */
const hitList = document.querySelector('[data-hits]');
if (hitList) {
  sessionStorage.setItem('bienban.hits', JSON.stringify({
    ...hitList.dataset,
    pages: [...hitList.querySelectorAll('a.bb-item-title')].map(link => link.href),
    further: document.querySelector('.bb-pager a[rel="next"]')?.href,
  }));
}

function showHitSteps() {
  document.getElementById('bb-hits')?.remove();
  const found = JSON.parse(sessionStorage.getItem('bienban.hits') ?? 'null');
  if (!found || hitList) return;
  const page = address => address.split('#')[0];
  const same = found.pages.indexOf(location.href);
  const at = same >= 0 ? same : found.pages.findIndex(address => page(address) === page(location.href));
  if (at < 0) return;
  const bar = Object.assign(document.createElement('nav'), { id: 'bb-hits', className: 'bb-hits' });
  bar.setAttribute('aria-label', found.label);
  const step = (href, text, key) => {
    if (!href) return;
    const link = Object.assign(document.createElement('a'), { href, className: 'btn btn-secondary btn-sm', textContent: text });
    link.dataset.key = key;
    bar.append(link);
  };
  bar.append(Object.assign(document.createElement('span'), {
    className: 'bb-muted', textContent: found.position.replace('@', at + 1).replace('@', found.pages.length),
  }));
  step(found.pages[at - 1], found.previous, 'BracketLeft');
  if (at + 1 < found.pages.length) step(found.pages[at + 1], found.next, 'BracketRight');
  else step(found.further, found.more, 'BracketRight');
  document.getElementById('main').prepend(bar);
}
addEventListener('hashchange', showHitSteps);

/* ---- sign-out: ask when text would be lost, then wipe this device ---- */
document.querySelector('form[data-sign-out]')?.addEventListener('submit', event => {
  const unsent = Number(localStorage.getItem('bienban.unsent') ?? 0);
  if (unsent > 0 && !confirm(texts.unsent)) { event.preventDefault(); return; }
  localStorage.removeItem('bienban.unsent');
  sessionStorage.removeItem('bienban.hits');
  indexedDB.deleteDatabase('bienban-drafts');
});

/* Where the connection is not encrypted, browsers have no randomUUID. */
const newId = () => crypto.randomUUID?.()
  ?? '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, digit => (digit ^ (crypto.getRandomValues(new Uint8Array(1))[0] & (15 >> (digit / 4)))).toString(16));

/* ---- first view ---- */
window.bienban = Object.freeze({ texts, locale, toast, send, sessionExpired, signInAddress, grow, prepare, newId, keys: Object.freeze({ add: addKeys }) });
prepare(document);
showNetwork();
showHitSteps();
const focusFirst = document.querySelector('[data-focus]')
  ?? (document.referrer.startsWith(location.origin) && !location.hash && document.activeElement === body ? document.querySelector('main h1[tabindex]') : null);
focusFirst?.focus({ preventScroll: !focusFirst.hasAttribute('data-focus') });
document.querySelectorAll('.bb-tabs [aria-current]').forEach(tab => {
  tab.parentElement.scrollLeft = tab.offsetLeft - tab.parentElement.offsetLeft - 40;
});
