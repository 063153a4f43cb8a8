/* Keeps a remark on the server while it is being written, under the id the form carries, so that closing the page loses
   nothing and sending the form later replaces what was kept. form[data-remark-form][data-autosave] is the address. */
const form = document.querySelector('form[data-remark-form][data-autosave]');
const status = form?.querySelector('[data-autosave-status]');
const field = name => form.elements[name];

function payload() {
  const number = name => (field(name).value === '' ? null : Number(field(name).value));
  return {
    version: number('version'), blockId: field('blockId').value, start: number('start'), end: number('end'), exact: field('exact').value,
    also: also(), wording: field('wording')?.value ?? '',
    head: field('head').value, severity: field('severity').value, phrase: number('phrase'), text: field('text').value,
  };
}

/** The passages in further blocks, as the form carries them: also[0].blockId and so on. */
function also() {
  const value = (index, name) => form.querySelector(`[name="also[${index}].${name}"]`)?.value;
  const passages = [];
  for (let index = 0; value(index, 'blockId') !== undefined; index += 1) {
    passages.push({ blockId: value(index, 'blockId'), start: Number(value(index, 'start')), end: Number(value(index, 'end')), exact: value(index, 'exact') });
  }
  return passages;
}

function complete(remark) {
  return remark.blockId && (remark.phrase || (remark.head && remark.severity && remark.text.trim()));
}

async function save() {
  const remark = payload();
  if (!complete(remark)) return;
  const csrf = await (await fetch(document.body.dataset.csrfUrl)).json();
  const answer = await fetch(`${form.dataset.autosave}/${field('id').value}`, {
    method: 'PUT', headers: { 'Content-Type': 'application/json', [csrf.headerName]: csrf.token }, body: JSON.stringify(remark),
  });
  if (answer.ok) {
    const time = new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' });
    status.textContent = `${status.dataset.saved} ${time}`;
  } else if (answer.status === 409) {
    // A newer version has come, or somebody else has the inspection: say so; the text stays in the form.
    const problem = await answer.json();
    status.textContent = problem.detail ?? '';
    if (problem.compare) {
      const link = Object.assign(document.createElement('a'), { href: problem.compare, textContent: status.dataset.compare });
      status.append(' ', link);
    }
  }
}

function wholeBlock() {
  ['start', 'end', 'exact'].forEach(name => { field(name).value = ''; });
  form.querySelector('[data-anchor-quote]').hidden = true;
  form.querySelector('[data-anchor-also]')?.replaceChildren();
}

if (form) {
  let waiting;
  // What cannot be kept now stays in the form: the button sends it and says what is wrong.
  const later = () => { clearTimeout(waiting); waiting = setTimeout(() => save().catch(() => {}), 1500); };
  form.addEventListener('input', later);
  form.addEventListener('submit', () => clearTimeout(waiting));
  field('phrase').addEventListener('change', () => {
    const chosen = field('phrase').selectedOptions[0];
    if (!chosen?.value) return;
    if (!field('text').value.trim()) field('text').value = chosen.textContent;
    field('head').value = chosen.dataset.head;
    field('severity').value = chosen.dataset.severity;
  });
  field('blockId').addEventListener('change', wholeBlock);
  document.addEventListener('click', event => {
    const link = event.target.closest?.('[data-remark-block]');
    if (!link) return;
    event.preventDefault();
    field('blockId').value = link.dataset.remarkBlock;
    wholeBlock();
    form.closest('details')?.setAttribute('open', '');
    form.scrollIntoView({ block: 'nearest' });
    field('text').focus();
  });
}
