/* The inspection page: the dialog of the verdict and the keys that belong to this page alone. A control [data-read-toggle] in
   a .bb-block gets its key here, wherever it stands. */
const { keys } = window.bienban;
const texts = document.getElementById('review-keys')?.dataset ?? {};
const dialog = document.getElementById('verdict-dialog');

/** Opens the verdict with a result chosen: what was chosen before stays if it means the same verdict. */
function open(wanted) {
  const chosen = dialog.querySelector('input[name="result"]:checked');
  if (!chosen || (chosen.value === 'FAIL') !== (wanted === 'FAIL')) {
    const proposed = dialog.dataset.proposed;
    const value = wanted === 'FAIL' || !proposed || proposed === 'FAIL' ? wanted : proposed;
    dialog.querySelector(`input[name="result"][value="${value}"]`).checked = true;
  }
  dialog.showModal();
  const reason = dialog.querySelector('#reason');
  if (wanted === 'FAIL') reason.focus();
  else dialog.querySelector('[data-main]').focus({ preventScroll: true }); // one reads from the top what it means
}

if (dialog) {
  document.addEventListener('click', event => {
    const opener = event.target.closest?.('[data-verdict]');
    if (!opener) return;
    event.preventDefault();
    open(opener.dataset.verdict);
  });
  if (dialog.dataset.open) {
    dialog.showModal();
    (dialog.querySelector('.bb-field--wrong :is(textarea, input:checked, input)') ?? dialog.querySelector('[data-main]')).focus();
  }
  // A second press while the first is on its way would only be answered with "already given".
  dialog.querySelector('form').addEventListener('submit', event => {
    if (event.target.dataset.sent) event.preventDefault();
    event.target.dataset.sent = 'true';
  });
  addEventListener('pageshow', event => { if (event.persisted) delete dialog.querySelector('form').dataset.sent; });
}

function press(selector, scope = document) {
  const control = scope?.querySelector(selector);
  return control ? control.click() : false;
}

if (document.querySelector('[data-read-toggle]')) {
  keys.add({ code: 'KeyV', label: texts.read, run: () => press('[data-read-toggle]', document.activeElement.closest?.('.bb-block')) });
}

/* ---- remarks or checklist ---- */
const panes = [...document.querySelectorAll('.bb-side-pane')];

/** Shows one pane of the side; on a phone both stand below the text, one at a time as well. */
function show(name) {
  if (panes.length < 2) return;
  panes.forEach(pane => { pane.hidden = pane.id !== name; });
  document.querySelectorAll('.bb-side-tabs [data-pane]').forEach(tab => {
    if (tab.dataset.pane === name) tab.setAttribute('aria-current', 'true'); else tab.removeAttribute('aria-current');
  });
}

function showTarget() {
  const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const pane = target && target.closest('.bb-side-pane');
  if (!pane) return;
  show(pane.id);
  target.scrollIntoView({ block: 'nearest' });
}

document.addEventListener('click', event => {
  const opener = event.target.closest?.('[data-pane]');
  if (!opener || panes.length < 2) return;
  event.preventDefault();
  show(opener.dataset.pane);
  const pane = document.getElementById(opener.dataset.pane);
  const first = opener.dataset.pane === 'checklist' ? pane.querySelector('#checklist-accept') ?? pane.querySelector('input[type="radio"]') : null;
  (first ?? pane.querySelector('h2')).focus();
  if (pane.getBoundingClientRect().top > innerHeight || matchMedia('(max-width: 61.99rem)').matches) pane.scrollIntoView();
});
// Whatever leads to a remark or to its form shows the remarks first.
document.addEventListener('review:remarks', () => show('remarks'));
document.addEventListener('click', event => { if (event.target.closest?.('[data-remark-block]')) show('remarks'); }, true);
addEventListener('hashchange', showTarget);
show('remarks');
showTarget();

/* ---- what is decided and begun is kept while one goes on ---- */
const { send, toast, texts: siteTexts, sessionExpired, locale } = window.bienban;

async function keep(url, json) {
  try {
    const reply = await send(url, { method: 'PUT', json });
    if (reply.expired) { sessionExpired(); return null; }
    if (reply.ok) return reply.status === 204 ? {} : await reply.json();
    const problem = await reply.json().catch(() => ({}));
    toast(problem.detail ?? siteTexts.failed);
  } catch { toast(navigator.onLine ? siteTexts.failed : siteTexts.offline); }
  return null;
}

const checklist = document.querySelector('form[data-checklist]');
if (checklist) {
  const status = checklist.querySelector('[data-checklist-status]');
  const figures = text => text.replace(/\d+\/\d+/, `${checklist.dataset.decided}/${checklist.dataset.total}`);

  const tell = answer => {
    Object.assign(checklist.dataset, { decided: answer.decided, total: answer.total });
    const count = checklist.querySelector('[data-checklist-count]');
    count.textContent = count.textContent.replace(/\d+/, answer.decided);
    checklist.querySelector('[data-checklist-bar]').value = answer.decided;
    document.querySelectorAll('[data-checklist-short], [data-checklist-bar-text]').forEach(element => { element.textContent = figures(element.textContent); });
    if (dialog) dialog.dataset.proposed = answer.proposed ?? '';
    const proposal = document.querySelector('[data-proposal]');
    const name = dialog?.querySelector(`input[name="result"][value="${answer.proposed}"]`)?.parentElement.querySelector('span span');
    if (proposal && name) proposal.textContent = checklist.dataset.resultLabel.replace('{0}', name.textContent);
    status.textContent = `${checklist.dataset.saved} ${new Date().toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' })}`;
  };

  const decide = async item => {
    const chosen = item.querySelector('input[type="radio"]:checked');
    if (!chosen) return;
    item.classList.toggle('bb-check--no', chosen.value === 'NO');
    item.querySelector('.bb-check-more').classList.toggle('bb-check-more--open', chosen.value === 'NO' || item.querySelector('.form-control').value !== '');
    const code = chosen.name.slice('answer-'.length);
    const answer = await keep(`${checklist.dataset.url}/${code}`, { version: Number(checklist.dataset.version), answer: chosen.value, note: item.querySelector('.form-control').value });
    if (answer) tell(answer);
  };
  checklist.addEventListener('change', event => { const item = event.target.closest('.bb-check'); if (item) decide(item); });
}

const verdict = document.getElementById('verdict-form');
if (verdict) {
  let waiting;
  const later = () => keep(verdict.dataset.keep, {
    version: Number(verdict.elements.version.value), result: verdict.elements.result.value || null, reason: verdict.elements.reason.value,
  });
  verdict.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(later, 1500); });
  verdict.addEventListener('submit', () => clearTimeout(waiting));
}
