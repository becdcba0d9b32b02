import type { FC, PropsWithChildren } from 'hono/jsx';
import { day } from '#ui/dates.ts';
import { IconLink } from '#ui/page-parts.tsx';
import { Notice } from '#ui/parts.tsx';
import { channelMessages } from './channel.messages.ts';
import type { LocalChannel } from './channel.ts';
import { ChannelText, ChannelWays, CheckedLine, moreWaysPath, type Where } from './channel.views.tsx';
import { guideMessages } from './guide.messages.ts';
import { entryTo, fragmentOf } from './guide.rules.ts';
import { national } from './national-channel.ts';
import { promisesMessages } from './promises.messages.ts';
import { promisesPath } from './promises.views.tsx';
import { situationIds } from './situation.ts';
import { situationTexts } from './situation-texts.messages.ts';
import { standingOn } from './situations.ts';

/** Everything at a glance: rules of thumb, every situation, every number. This is what stands on paper. */
export const Overview: FC<Where> = props => {
  const { visit } = props;
  const words = guideMessages[visit.language];
  return (
    <>
      <div class="no-print">
        <Notice icon="lock" title={words.private}>
          <p>{words.privateText}</p>
          <p>{words.offline}</p>
          <button class="button button-secondary" type="button" data-print hidden>
            <span>{words.print}</span>
          </button>
        </Notice>
      </div>
      <div class="overview">
        <RulesPart {...props} />
        <IndexPart {...props} />
        <NumbersPart {...props} />
      </div>
      <p class="meta">{words.standing(day(standingOn, visit.language))}</p>
    </>
  );
};

const RulesPart: FC<Where> = ({ visit }) => {
  const words = guideMessages[visit.language];
  return (
    <section>
      <h2>{words.rules}</h2>
      <ol class="rules">
        {words.rulesOfThumb.map(each => (
          <li>{each}</li>
        ))}
      </ol>
    </section>
  );
};

/** What the list of everything is called in an address; it is no step, so everything is shown there. */
export const allId = 'all';

const IndexPart: FC<Where> = ({ visit }) => {
  const words = guideMessages[visit.language];
  const texts = situationTexts[visit.language];
  return (
    <section id={allId}>
      <h2>{words.all}</h2>
      <ol class="index">
        {situationIds.map(situation => (
          <li>
            <span>
              <a href={`#${fragmentOf(entryTo(situation))}`}>{texts[situation].title}</a>
              <span class="hint">{texts[situation].short}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
};

/** The country's numbers that everybody may need. */
const everywhere = ['emergency', 'police', 'bris', 'bris-adults'] as const;

/** Every number at once: a few of the country's, and the municipality's own. */
const NumbersPart: FC<Where> = props => {
  const { visit, place, channels } = props;
  const words = guideMessages[visit.language];
  const about = channelMessages[visit.language].national;
  return (
    <section>
      <h2>{words.channels}</h2>
      <p class="section-lead">{words.channelsLead(place.municipality.name)}</p>
      <dl class="numbers">
        {everywhere.map(name => (
          <NumberRow visit={visit} name={national[name].name} phone={national[name].phone}>
            <p class="hint">{about[name]}</p>
          </NumberRow>
        ))}
        {channels.map(({ title, hours, checkedOn, ...ways }) => (
          <NumberRow visit={visit} name={title} phone={ways.phone} href={ways.href} email={ways.email}>
            <ChannelText channel={{ hours }} />
            <CheckedLine visit={visit} checkedOn={checkedOn} />
          </NumberRow>
        ))}
      </dl>
      <OtherPages {...props} />
    </section>
  );
};

type Row = PropsWithChildren<Pick<Where, 'visit'> & Pick<LocalChannel, 'phone' | 'href' | 'email'> & { name: string }>;

const NumberRow: FC<Row> = ({ children, ...ways }) => (
  <div>
    <dt lang="sv">{ways.name}</dt>
    <dd>
      <ChannelWays {...ways} plain />
      {children}
    </dd>
  </div>
);

const OtherPages: FC<Where> = ({ visit, place }) => {
  const promises = promisesMessages[visit.language];
  const pages = [
    { path: moreWaysPath(place), icon: 'heart', label: channelMessages[visit.language].moreWays },
    { path: promisesPath(place), icon: 'shield', label: promises.title },
    { path: `${promisesPath(place)}/ung`, icon: 'person', label: promises.young },
  ] as const;
  return (
    <ul class="no-print link-list">
      {pages.map(({ path, icon, label }) => (
        <li>
          <IconLink href={visit.href(path)} icon={icon}>
            {label}
          </IconLink>
        </li>
      ))}
    </ul>
  );
};
