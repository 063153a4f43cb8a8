/* What is written into a thread. The form stands on the page once, in a template: the link [data-write] puts it below the
   thread's buttons with the thread's own addresses, and folds it again with what was typed. */
const { newId } = window.bienban;

function formFor(link, id) {
  const form = document.getElementById(`write-${link.dataset.write}`).content.firstElementChild.cloneNode(true);
  form.action = form.getAttribute('action').replace('/any/', `/${id}/`);
  for (const element of form.querySelectorAll('[id], [for], [aria-describedby]')) {
    for (const name of ['id', 'for', 'aria-describedby']) {
      if (element.hasAttribute(name)) element.setAttribute(name, element.getAttribute(name).replaceAll('-any', `-${id}`));
    }
  }
  form.elements.replyId.value = newId();
  link.closest('.bb-thread-acts').after(form);
  return form;
}

document.addEventListener('click', event => {
  const link = event.target.closest?.('a[data-write]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const thread = link.closest('.bb-thread');
  const standing = thread.querySelector(`form[data-written="${link.dataset.write}"]`);
  if (standing) standing.hidden = !standing.hidden;
  const form = standing ?? formFor(link, thread.id.slice(2));
  link.setAttribute('aria-expanded', String(!form.hidden));
  if (!form.hidden) form.querySelector('textarea').focus();
});
