// Which of the states of "in this browser" holds, and the way from one to another; what is decided is sent as an ordinary form.
const part = document.querySelector<HTMLElement>('[data-browsers]');
if (part) start(part).catch(() => show(part, 'impossible'));

async function start(here: HTMLElement): Promise<void> {
  if (!('serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window))
    return show(here, 'impossible');
  const registration = await navigator.serviceWorker.getRegistration(scope(here));
  const subscription = await registration?.pushManager.getSubscription();
  const badge = subscription && (await badgeOf(subscription));
  if (badge) badge.hidden = false;
  // Her language may be another since.
  if (badge) await register(here);
  show(here, Notification.permission === 'denied' ? 'denied' : badge ? 'on' : 'off');
  for (const form of here.querySelectorAll('form')) form.addEventListener('submit', event => turnOn(here, form, event));
  if (subscription && badge) leaveWith(badge.dataset.here ?? '', subscription);
}

/** The worker is the whole of its own scope: it stands between no page and the server. */
function scope(here: HTMLElement): string {
  return (here.dataset.browsers ?? '').split('?')[0] ?? '';
}

function register(here: HTMLElement): Promise<ServiceWorkerRegistration> {
  return navigator.serviceWorker.register(here.dataset.browsers ?? '', { scope: scope(here), updateViaCache: 'none' });
}

function turnOn(here: HTMLElement, form: HTMLFormElement, event: SubmitEvent): void {
  const name = form.elements.namedItem('browser') as HTMLInputElement;
  // Without a name the server says so, and nothing is asked in vain.
  if (name.value.trim() === '') return;
  event.preventDefault();
  subscribe(here)
    .then(subscription => {
      if (!subscription) return show(here, 'denied');
      (form.elements.namedItem('endpoint') as HTMLInputElement).value = subscription.endpoint;
      form.submit();
    })
    .catch(() => tell(form));
}

/** Asks for leave and subscribes; undefined where she says no. */
async function subscribe(here: HTMLElement): Promise<PushSubscription | undefined> {
  if ((await Notification.requestPermission()) !== 'granted') return undefined;
  const registration = await register(here);
  await active(registration);
  const { pushManager } = registration;
  const options = { userVisibleOnly: true, applicationServerKey: bytesOf(here.dataset.key ?? '') };
  return pushManager.subscribe(options).catch(async error => {
    // One that was made for another key of the house stands in the way.
    if (!(await (await pushManager.getSubscription())?.unsubscribe())) throw error;
    return pushManager.subscribe(options);
  });
}

/** Resolves when the worker can be woken. */
function active(registration: ServiceWorkerRegistration): Promise<void> {
  const worker = registration.installing ?? registration.waiting ?? registration.active;
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker?.state === 'activated') resolve();
      else if (!worker || worker.state === 'redundant') reject(new Error('the worker did not start'));
    };
    worker?.addEventListener('statechange', look);
    look();
  });
}

/** The mark of this browser in the list; undefined where it is not in it. */
async function badgeOf({ endpoint }: PushSubscription): Promise<HTMLElement | undefined> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(endpoint)));
  const mark = [...digest].map(byte => byte.toString(16).padStart(2, '0')).join('');
  return document.querySelector<HTMLElement>(`[data-here="${mark}"]`) ?? undefined;
}

/** Taking this very browser away ends its subscription too. */
function leaveWith(mark: string, subscription: PushSubscription): void {
  const form = document.querySelector<HTMLFormElement>(`form[data-leaves="${mark}"]`);
  form?.addEventListener('submit', event => {
    event.preventDefault();
    subscription.unsubscribe().finally(() => form.submit());
  });
}

function show(here: HTMLElement, state: string): void {
  for (const each of here.querySelectorAll<HTMLElement>('[data-state]')) each.hidden = each.dataset.state !== state;
}

/** Said beside the button, and aloud. */
function tell(form: HTMLFormElement): void {
  const line = form.querySelector<HTMLElement>('[role=alert]') ?? document.createElement('p');
  line.setAttribute('role', 'alert');
  line.className = 'error';
  line.textContent = form.dataset.failed ?? '';
  form.append(line);
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(text, sign => sign.charCodeAt(0));
}
