import { expect, test } from 'vitest';
import { isPushEndpoint } from './push.ts';
import { readSettings } from './settings.ts';

const settings = readSettings({ BRYGGA_PUSH_ORIGINS: 'http://127.0.0.1:5432', PUSH_ORIGINS: 'http://127.0.0.1:5432' });

test.each([
  'https://fcm.googleapis.com/fcm/send/dA1:x',
  'https://updates.push.services.mozilla.com/wpush/v2/x',
  'https://web.push.apple.com/x',
  'https://wns2-par02p.notify.windows.com/w/?token=x',
])('%s is pushed to', endpoint => {
  expect(isPushEndpoint(endpoint, settings)).toBe(true);
});

test.each([
  'http://fcm.googleapis.com/fcm/send/x',
  'https://fcm.googleapis.com:8443/x',
  'https://fcm.googleapis.com.elsewhere.example/x',
  'https://fcmxgoogleapis.com/x',
  'https://evilpush.apple.com.elsewhere.example/x',
  'https://notpush.services.mozilla.com/x',
  'https://elsewhere.example/fcm.googleapis.com',
  'https://elsewhere.example#@fcm.googleapis.com/x',
  'https://user:word@fcm.googleapis.com/x',
  'https://127.0.0.1/x',
  'https://10.0.0.1/x',
  'https://169.254.169.254/latest/meta-data',
  'https://[::1]/x',
  'https://localhost/x',
  'http://127.0.0.1:5432/x',
  'file:///etc/passwd',
  'fcm.googleapis.com/x',
  '',
])('%j is not, whatever the environment says', endpoint => {
  expect(isPushEndpoint(endpoint, settings)).toBe(false);
});

test('an address without end is not', () => {
  expect(isPushEndpoint(`https://fcm.googleapis.com/${'x'.repeat(1000)}`, settings)).toBe(false);
});
