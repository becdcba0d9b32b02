import type { Language } from '#house/language.ts';
import type { House } from '#house/visit.ts';
import { activityMessages } from '#rooms/activities/activity.messages.ts';
import { vouchingMessages } from '#rooms/activities/vouching.messages.ts';
import { lineMessages } from '#rooms/concerns/line.messages.ts';
import { enquiryMessages } from '#rooms/enquiries/enquiry.messages.ts';
import { feedMessages } from '#rooms/feeds/feed.messages.ts';
import { functionMessages } from '#rooms/functions/function.messages.ts';
import { guidanceMessages } from '#rooms/guidance/guidance.messages.ts';
import { memberMessages } from '#rooms/members/member.messages.ts';
import { openingMessages } from '#rooms/organisations/opening.messages.ts';
import { organisationMessages } from '#rooms/organisations/organisation.messages.ts';
import { verificationMessages } from '#rooms/organisations/verification.messages.ts';
import { frameMessages } from '#rooms/places/frame.messages.ts';
import { populationMessages } from '#rooms/places/population-import.messages.ts';
import { reachPageMessages } from '#rooms/reach/reach-page.messages.ts';
import { importMessages } from '#rooms/registers/register-import.messages.ts';
import { sharingMessages } from '#rooms/sharing/sharing.messages.ts';

/** The sentences behind every policy's no. */
export const reasons: House['reasons'] = { sv: reasonsIn('sv'), en: reasonsIn('en') };

function reasonsIn(language: Language): Record<string, string> {
  return {
    'foreign-origin': frameMessages[language].refused.foreignOrigin,
    ...organisationMessages[language].reasons,
    ...verificationMessages[language].reasons,
    ...openingMessages[language].reasons,
    ...populationMessages[language].reasons,
    ...importMessages[language].reasons,
    ...functionMessages[language].reasons,
    ...activityMessages[language].reasons,
    ...reachPageMessages[language].reasons,
    ...vouchingMessages[language].reasons,
    ...feedMessages[language].reasons,
    ...enquiryMessages[language].reasons,
    ...lineMessages[language].reasons,
    ...guidanceMessages[language].reasons,
    ...memberMessages[language].reasons,
    ...sharingMessages[language].reasons,
  };
}
