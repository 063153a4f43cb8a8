/* The order of a rule set: inside a [data-movable], Alt and an arrow press its button [data-move]. After the move the
   button pressed has the focus again, so that one can go on. */
const KEPT = 'bienban.score-rules.focus';

document.addEventListener('keydown', event => {
  const to = { ArrowUp: 'up', ArrowDown: 'down' }[event.key];
  const button = to && event.altKey ? event.target.closest?.('[data-movable]')?.querySelector(`[data-move="${to}"]`) : null;
  if (!button) return;
  event.preventDefault();
  button.click();
});

document.addEventListener('submit', event => {
  const pressed = event.submitter;
  if (pressed?.dataset.move) sessionStorage.setItem(KEPT, pressed.id);
});

// The browser goes to the part named in the address first; the button pressed comes after that.
addEventListener('load', () => setTimeout(() => {
  const button = document.getElementById(sessionStorage.getItem(KEPT) ?? '');
  sessionStorage.removeItem(KEPT);
  if (button) (button.disabled ? button.closest('[data-movable]') : button).focus();
}));
