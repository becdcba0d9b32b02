import { inLanguage, languages, mainLanguage } from '../house/language.ts';
import { noticeMessages } from '../rooms/people/notice.messages.ts';

// Woken by a push that says nothing: what to say, it has with it. The language stands in its own address.
declare const self: ServiceWorkerGlobalScope;

const asked = new URL(self.location.href).searchParams.get('lang');
const language = languages.find(each => each === asked) ?? mainLanguage;

self.addEventListener('push', event => {
  // One at a time: a later one takes the place of an earlier, and is heard.
  const options = { tag: 'brygga', renotify: true, lang: language } as NotificationOptions;
  event.waitUntil(self.registration.showNotification(noticeMessages[language].subject(1), options));
});

self.addEventListener('notificationclick', event => {
  event.notification.close();
  event.waitUntil(self.clients.openWindow(inLanguage('/arbete', language)));
});
