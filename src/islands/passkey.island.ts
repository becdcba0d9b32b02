import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';

// Where the browser has passkeys, the forms for them come forward; the answer is sent as an ordinary form.
if (browserSupportsWebAuthn()) {
  for (const part of document.querySelectorAll<HTMLElement>('[data-passkey-part]')) part.hidden = false;
  for (const part of document.querySelectorAll<HTMLElement>('[data-passkey-absent]')) part.hidden = true;
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]'))
    form.addEventListener('submit', event => {
      event.preventDefault();
      answer(form).catch(() => tell(form));
    });
}

async function answer(form: HTMLFormElement): Promise<void> {
  const { passkey, offer = '' } = form.dataset;
  const response = await fetch(offer, { method: 'POST', body: new URLSearchParams() });
  // A redirect means that the person must show once more who she is: the page says so itself.
  if (!response.ok || response.redirected) return location.reload();
  const optionsJSON = await response.json();
  const given =
    passkey === 'create'
      ? await startRegistration({ optionsJSON: optionsJSON as PublicKeyCredentialCreationOptionsJSON })
      : await startAuthentication({ optionsJSON: optionsJSON as PublicKeyCredentialRequestOptionsJSON });
  const field = form.elements.namedItem('answer') as HTMLInputElement;
  field.value = JSON.stringify(given);
  form.submit();
}

/** Said beside the button, and aloud. */
function tell(form: HTMLFormElement): void {
  const line = form.querySelector<HTMLElement>('[role=alert]') ?? document.createElement('p');
  line.setAttribute('role', 'alert');
  line.className = 'error';
  line.textContent = form.dataset.failed ?? '';
  form.append(line);
}
