import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { telephone } from '#rooms/guidance/channel.views.tsx';
import { AsWritten, IconLink, Section } from '#ui/page-parts.tsx';
import type { FamilyLine } from './concern.queries.ts';
import { familyMessages } from './family.messages.ts';

/** The municipality's own numbers, for whoever would rather hear a voice at once. */
export const CallInstead: FC<Pick<FamilyLine, 'channels'> & { visit: Visit }> = ({ visit, channels }) =>
  channels.length === 0 ? null : (
    <Section title={familyMessages[visit.spoken].callInstead}>
      <ul class="calls">
        {channels.map(({ title, phone = '', hours }) => (
          <li class="call">
            <p class="call-name">
              <AsWritten>{title}</AsWritten>
            </p>
            <IconLink href={telephone(phone)} icon="phone">
              <bdi dir="ltr">{phone}</bdi>
            </IconLink>
            {hours && (
              <p class="hint">
                <AsWritten>{hours}</AsWritten>
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
