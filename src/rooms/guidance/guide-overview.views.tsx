import type { FC } from 'hono/jsx';
import { day } from '#ui/dates.ts';
import { IconLink } from '#ui/page-parts.tsx';
import { Notice } from '#ui/parts.tsx';
import { channelMessages } from './channel.messages.ts';
import { ChannelText, ChannelWays, CheckedLine, moreWaysPath, type Where } from './channel.views.tsx';
import { guideMessages } from './guide.messages.ts';
import { entryTo, fragmentOf } from './guide.rules.ts';
import { helplines, national } from './national-channel.ts';
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

const IndexPart: FC<Where> = ({ visit }) => {
  const words = guideMessages[visit.language];
  const texts = situationTexts[visit.language];
  return (
    <section>
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

/** Every number at once: the municipality's own, and a few of the country's. */
const NumbersPart: FC<Where> = ({ visit, place, channels }) => {
  const words = guideMessages[visit.language];
  const { national: about, moreWays } = channelMessages[visit.language];
  const shown = (['emergency', 'police', helplines[0], 'bris-adults'] as const).map(name => {
    return { about: about[name], href: undefined, ...national[name] };
  });
  return (
    <section>
      <h2>{words.channels}</h2>
      <p class="section-lead">{words.channelsLead(place.municipality.name)}</p>
      <dl class="numbers">
        {shown.map(({ name, phone, about: said }) => (
          <div>
            <dt lang="sv">{name}</dt>
            <dd>
              <ChannelWays visit={visit} name={name} phone={phone} plain />
              <p class="hint">{said}</p>
            </dd>
          </div>
        ))}
        {channels.map(channel => (
          <div>
            <dt lang="sv">{channel.title}</dt>
            <dd>
              <ChannelWays visit={visit} name={channel.title} {...channel} plain />
              <ChannelText channel={{ hours: channel.hours, note: undefined }} />
              <CheckedLine visit={visit} checkedOn={channel.checkedOn} />
            </dd>
          </div>
        ))}
      </dl>
      <ul class="no-print link-list">
        <li>
          <IconLink href={visit.href(moreWaysPath(place))} icon="heart">
            {moreWays}
          </IconLink>
        </li>
        <li>
          <IconLink href={visit.href(promisesPath(place))} icon="shield">
            {promisesMessages[visit.language].title}
          </IconLink>
        </li>
        <li>
          <IconLink href={visit.href(`${promisesPath(place)}/ung`)} icon="person">
            {promisesMessages[visit.language].young}
          </IconLink>
        </li>
      </ul>
    </section>
  );
};
