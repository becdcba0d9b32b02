import type { Beside, BesidePlace } from '#house/beside.ts';
import type { Visit } from '#house/visit.ts';
import { askingMessages } from './asking.messages.ts';
import { contactsAt, contactsCalled } from './asking.queries.ts';
import { ContactCards } from './contact.views.tsx';

/** What one can ask, on the page of whom one asks and above what a search has found. */
export const contactsBeside: Pick<Beside, 'organisation' | 'search'> = {
  async organisation(visit, place, organisationId) {
    const { database } = visit.house;
    const contacts = await contactsAt(database, visit.actor, { code: place.code, organisationId }, visit.now);
    return section(visit, place, askingMessages[visit.language].contacts.here, contacts);
  },
  async search(visit, place, text) {
    const contacts = await contactsCalled(visit.house.database, visit.actor, { code: place.code, text }, visit.now);
    return section(visit, place, askingMessages[visit.language].contacts.toAsk, contacts);
  },
};

function section(visit: Visit, place: BesidePlace, title: string, contacts: Awaited<ReturnType<typeof contactsAt>>) {
  return contacts.length > 0 && <ContactCards visit={visit} slug={place.slug} title={title} contacts={contacts} />;
}
