/* Completes what is typed into input[data-complete], whose value is the address asked; the list is the element the input
   controls. Arrow keys choose, Enter or a tap searches for what is chosen, Escape closes. Without this the box is a box. */
const WAIT = 120;

function complete(box) {
  const list = document.getElementById(box.getAttribute('aria-controls'));
  let waiting = 0;
  let asking = new AbortController();
  let typed = box.value;
  let chosen = -1;

  box.setAttribute('role', 'combobox');
  box.setAttribute('aria-autocomplete', 'list');
  close();

  function close() {
    list.hidden = true;
    chosen = -1;
    box.setAttribute('aria-expanded', 'false');
    box.removeAttribute('aria-activedescendant');
  }

  function show(texts) {
    close();
    list.replaceChildren(...texts.map((text, at) => {
      const option = document.createElement('li');
      option.id = `${list.id}-${at}`;
      option.setAttribute('role', 'option');
      option.dir = 'auto';
      option.textContent = text;
      return option;
    }));
    if (!texts.length) return;
    list.hidden = false;
    box.setAttribute('aria-expanded', 'true');
  }

  function choose(at) {
    const options = [...list.children];
    chosen = at;
    options.forEach((option, i) => option.setAttribute('aria-selected', String(i === at)));
    box.value = at < 0 ? typed : options[at].textContent;
    if (at < 0) box.removeAttribute('aria-activedescendant');
    else box.setAttribute('aria-activedescendant', options[at].id);
  }

  async function ask() {
    asking.abort();
    asking = new AbortController();
    const text = box.value;
    if (text.trim().length < 2) return close();
    try {
      const answer = await fetch(`${box.dataset.complete}?q=${encodeURIComponent(text)}`,
        { signal: asking.signal, headers: { Accept: 'application/json' } });
      if (answer.ok && !answer.redirected && document.activeElement === box) {
        show((await answer.json()).filter(other => other !== text));
      }
    } catch (error) {
      if (error.name !== 'AbortError') close();
    }
  }

  box.addEventListener('input', () => {
    typed = box.value;
    clearTimeout(waiting);
    waiting = setTimeout(ask, WAIT);
  });
  box.addEventListener('keydown', event => {
    const count = list.hidden ? 0 : list.children.length;
    if (event.key === 'Escape' && count) {
      event.preventDefault();
      choose(-1);
      close();
    } else if (count && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const by = event.key === 'ArrowDown' ? 1 : -1;
      choose((chosen + 1 + by + count + 1) % (count + 1) - 1);
    }
  });
  box.addEventListener('blur', () => {
    asking.abort();
    clearTimeout(waiting);
    close();
  });
  // The box keeps the focus while a finger or the mouse is on the list.
  list.addEventListener('pointerdown', event => event.preventDefault());
  list.addEventListener('click', event => {
    const at = [...list.children].indexOf(event.target.closest('[role="option"]'));
    if (at < 0) return;
    choose(at);
    box.form.requestSubmit();
  });
}

document.querySelectorAll('input[data-complete]').forEach(complete);
