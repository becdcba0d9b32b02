// A guide that has been opened once can be read without a connection: its worker keeps this page and nothing else.
const guide = document.querySelector<HTMLElement>('[data-worker]');
const worker = guide?.dataset.worker;
if (worker && 'serviceWorker' in navigator) {
  // Where it cannot be kept, as in a private window, the page works all the same.
  navigator.serviceWorker.register(worker, { scope: location.pathname }).catch(() => {});
}
