import type { Door } from '#house/door.ts';
import { activityDoors } from '#rooms/activities/activity.pages.tsx';
import { activityCostDoors } from '#rooms/activities/activity-cost.pages.tsx';
import { vouchingDoors } from '#rooms/activities/vouching.pages.tsx';
import { answerDoors } from '#rooms/concerns/answer.pages.tsx';
import { concernDoors } from '#rooms/concerns/concern.pages.tsx';
import { lineDoors } from '#rooms/concerns/line.pages.tsx';
import { handoverDoors } from '#rooms/continuity/handover.pages.tsx';
import { startDoors } from '#rooms/continuity/start.pages.tsx';
import { contactDoors } from '#rooms/enquiries/contact.pages.tsx';
import { enquiryDoors } from '#rooms/enquiries/enquiry.pages.tsx';
import { feedDoors } from '#rooms/feeds/feed.pages.tsx';
import { faceDoors } from '#rooms/functions/face.pages.tsx';
import { functionDoors } from '#rooms/functions/function.pages.tsx';
import { guidanceDoors } from '#rooms/guidance/guidance.pages.tsx';
import { guideDoors } from '#rooms/guidance/guide.pages.tsx';
import { leisureDoors } from '#rooms/leisure/leisure.pages.tsx';
import { leisureAlongDoors } from '#rooms/leisure/leisure-along.pages.tsx';
import { wishDoors } from '#rooms/leisure/wish.pages.tsx';
import { invitationDoors } from '#rooms/members/invitation.pages.tsx';
import { memberDoors } from '#rooms/members/member.pages.tsx';
import { dcatDoors } from '#rooms/open-data/dcat.pages.ts';
import { hsdsDoors } from '#rooms/open-data/hsds.pages.ts';
import { openDataDoors } from '#rooms/open-data/open-data.pages.tsx';
import { openActiveDoors } from '#rooms/open-data/openactive.pages.tsx';
import { findingDoors } from '#rooms/organisations/finding.pages.tsx';
import { journalDoors } from '#rooms/organisations/journal.pages.ts';
import { openingDoors } from '#rooms/organisations/opening.pages.tsx';
import { organisationDoors } from '#rooms/organisations/organisation.pages.tsx';
import { setupDoors } from '#rooms/organisations/setup.pages.tsx';
import { verificationDoors } from '#rooms/organisations/verification.pages.tsx';
import { personDoors } from '#rooms/people/person.pages.tsx';
import { placeDoors } from '#rooms/places/place.pages.tsx';
import { populationDoors } from '#rooms/places/population-import.pages.tsx';
import { attemptDoors } from '#rooms/reach/attempt.pages.tsx';
import { followedDoors } from '#rooms/reach/followed.pages.tsx';
import { whiteSpotsDoors } from '#rooms/reach/white-spots.pages.tsx';
import { importDoors } from '#rooms/registers/register-import.pages.tsx';
import { draftDoors } from '#rooms/sharing/draft.pages.tsx';
import { guestDoors } from '#rooms/sharing/guest.pages.tsx';
import { shareDoors } from '#rooms/sharing/share.pages.tsx';
import { accountDoors } from '#rooms/sign-in/account.pages.tsx';
import { confirmDoors } from '#rooms/sign-in/confirm.pages.tsx';
import { passkeyDoors } from '#rooms/sign-in/passkey.pages.tsx';
import { providerDoors } from '#rooms/sign-in/provider.pages.tsx';
import { secondStepDoors } from '#rooms/sign-in/second-step.pages.tsx';
import { sessionDoors } from '#rooms/sign-in/session.pages.tsx';

/** Which rooms open which doors. What is not in this list does not exist. */
export const doors: readonly Door[] = [
  ...placeDoors,
  ...personDoors,
  ...sessionDoors,
  ...secondStepDoors,
  ...passkeyDoors,
  ...providerDoors,
  ...confirmDoors,
  ...accountDoors,
  ...startDoors,
  ...handoverDoors,
  ...organisationDoors,
  ...verificationDoors,
  ...setupDoors,
  ...journalDoors,
  ...concernDoors,
  ...answerDoors,
  ...lineDoors,
  ...contactDoors,
  ...enquiryDoors,
  ...functionDoors,
  ...faceDoors,
  ...vouchingDoors,
  ...activityCostDoors,
  ...wishDoors,
  ...activityDoors,
  ...leisureDoors,
  ...leisureAlongDoors,
  ...whiteSpotsDoors,
  ...followedDoors,
  ...attemptDoors,
  ...feedDoors,
  ...guideDoors,
  ...guidanceDoors,
  ...memberDoors,
  ...invitationDoors,
  ...draftDoors,
  ...shareDoors,
  ...guestDoors,
  ...openingDoors,
  ...populationDoors,
  ...importDoors,
  ...findingDoors,
  ...hsdsDoors,
  ...dcatDoors,
  ...openDataDoors,
  ...openActiveDoors,
];
