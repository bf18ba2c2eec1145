/** Small behaviour of the host's frame: menus close as menus do. */
function closeMenus(except?: Element): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.menu[open]')) {
    if (menu !== except) menu.open = false;
  }
}

document.addEventListener('click', (event) => {
  closeMenus((event.target as Element).closest('details.menu') ?? undefined);
});
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  const open = document.querySelector<HTMLDetailsElement>('details.menu[open]');
  if (!open) return;
  open.open = false;
  open.querySelector<HTMLElement>('summary')?.focus();
});
// A click into the web part's frame reaches this window only as a loss of focus.
window.addEventListener('blur', () => closeMenus());
