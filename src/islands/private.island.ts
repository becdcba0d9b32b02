// What somebody writes about a child is not to be seen by whoever steps back in the browser after her: a page that is left takes its words
// with it, and one that the browser has kept is asked for anew.
const leave = document.querySelector<HTMLElement>('[data-private]');
const anew = leave?.dataset.private ?? '/';
const posted = document.querySelector('[data-posted]') !== null;

leave?.querySelector('a')?.addEventListener('click', event => {
  event.preventDefault();
  const { href } = event.currentTarget as HTMLAnchorElement;
  wipe();
  location.replace(href);
});

addEventListener('pagehide', wipe);
addEventListener('pageshow', event => {
  if (!event.persisted) return;
  if (posted) location.replace(anew);
  else location.reload();
});

function wipe(): void {
  for (const form of document.querySelectorAll('form')) form.reset();
  document.querySelector('main')?.replaceChildren();
}
