import type { FC } from 'hono/jsx';
import { PublicFrame } from '#rooms/places/frame.views.tsx';
import { IconLink, PageHeading, Section } from '#ui/page-parts.tsx';
import { Notice } from '#ui/parts.tsx';
import { Urgent } from '#ui/walk.tsx';
import { channelMessages } from './channel.messages.ts';
import type { LocalChannelKind } from './channel.ts';
import { Calls, ReadLine, telephone, type Where } from './channel.views.tsx';
import { guideMessages } from './guide.messages.ts';
import { guidePath } from './guide-path.ts';
import { helplines, type MisconductWay, misconductWays, type NationalChannel, national } from './national-channel.ts';
import { waysMessages } from './ways.messages.ts';

/** `/{place}/fler-vagar`: support that is neither this program nor whoever one is worried about. */
export const WaysPage: FC<Where> = props => {
  const { visit, place } = props;
  const words = waysMessages[visit.language];
  return (
    <PublicFrame visit={visit} place={place} title={words.title} description={words.lead}>
      <PageHeading over={place.municipality.name} title={words.title} lead={words.lead} />
      <Urgent
        question={words.danger}
        label={guideMessages[visit.language].dangerCall}
        href={telephone(national.emergency.phone)}
      />
      <IconLink href={visit.href(guidePath(place))} icon="arrow">
        {words.guide}
      </IconLink>
      <HelpPart {...props} />
      <LocalPart
        {...props}
        title={words.relatives}
        lead={words.relativesLead}
        kinds={['relatives-support', 'parent-support']}
      />
      <LocalPart {...props} title={words.advocate} lead={words.advocateLead} kinds={['child-advocate']} />
      <LeavePart {...props} />
      <MisconductPart {...props} />
    </PublicFrame>
  );
};

const HelpPart: FC<Where> = props => {
  const words = waysMessages[props.visit.language];
  return (
    <Section title={words.help} lead={words.helpLead}>
      <Calls {...props} names={helplines} />
    </Section>
  );
};

type LocalProps = Where & { title: string; lead: string; kinds: readonly LocalChannelKind[] };

/** What the municipality has told of these kinds; says so where it has told nothing. */
const LocalPart: FC<LocalProps> = ({ title, lead, kinds, ...where }) => {
  const told = kinds.filter(kind => where.channels.some(each => each.kind === kind));
  return (
    <Section title={title} lead={lead}>
      {told.length > 0 ? <Calls {...where} names={told} /> : <p>{waysMessages[where.visit.language].none}</p>}
    </Section>
  );
};

const LeavePart: FC<Where> = props => {
  const words = waysMessages[props.visit.language];
  return (
    <Section title={words.leave} lead={words.leaveLead}>
      <Notice tone="warn">
        <div class="prose">
          <ul>
            {words.leaveCare.map(line => (
              <li>{line}</li>
            ))}
          </ul>
        </div>
      </Notice>
      <Calls {...props} names={['exit-programme']} />
    </Section>
  );
};

const MisconductPart: FC<Where> = ({ visit }) => {
  const words = waysMessages[visit.language];
  const { misconduct } = channelMessages[visit.language];
  return (
    <Section title={words.misconduct} lead={words.misconductLead}>
      <Notice>
        <p>{words.misconductCrime}</p>
      </Notice>
      <dl class="numbers">
        {Object.entries<NationalChannel>(misconductWays).map(([kind, way]) => (
          <div>
            <dt>{misconduct[kind as MisconductWay]}</dt>
            <dd>
              <p>
                <a href={way.href} lang="sv">
                  {way.name}
                </a>
              </p>
              <ReadLine visit={visit} read={way.read} />
            </dd>
          </div>
        ))}
      </dl>
      <p>{words.misconductWork}</p>
    </Section>
  );
};
