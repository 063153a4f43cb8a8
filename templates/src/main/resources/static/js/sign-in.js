/* Sign-in without anything else loaded: show the password, warn of Caps Lock. */
document.documentElement.classList.add('js');
const password = document.getElementById('password');
const show = document.querySelector('[data-show-password]');
const capsLock = document.getElementById('caps-lock');

show?.addEventListener('click', () => {
  const visible = password.type === 'password';
  password.type = visible ? 'text' : 'password';
  show.setAttribute('aria-pressed', String(visible));
  show.textContent = visible ? show.dataset.hide : show.dataset.show;
  password.focus();
});
password?.form.addEventListener('submit', () => { password.type = 'password'; });
for (const type of ['keydown', 'keyup']) {
  password?.addEventListener(type, event => { capsLock.hidden = !event.getModifierState?.('CapsLock'); });
}
