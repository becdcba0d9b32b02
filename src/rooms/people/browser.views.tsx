import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { day, dayAndTime } from '#ui/dates.ts';
import { TextField } from '#ui/fields.tsx';
import { Button, Form } from '#ui/form.tsx';
import { Card, CardList } from '#ui/lists.tsx';
import { Section } from '#ui/page-parts.tsx';
import { Badge, Notice } from '#ui/parts.tsx';
import { browserMessages } from './browser.messages.ts';
import type { Browsers, ListedBrowser } from './browser.queries.ts';
import type { BrowserFault } from './browser.ts';
import { letterLanguage } from './notice.rules.ts';
import type { Person } from './person.ts';

/** The script that turns it on, and the one that is woken by a push. */
export const browserScripts = ['browser.js'] as const;
const workerPath = '/told.js';

/** What was wrong with a browser that was to be added, and the name that had been typed. */
export interface NewBrowserFault {
  fault: BrowserFault;
  name: string | undefined;
}

type Props = {
  visit: Visit;
  person: Person;
  told: Browsers;
  wrong?: NewBrowserFault | undefined;
};

/** Being told in this browser and in others. */
export const BrowsersPart: FC<Props> = props => {
  const { visit, told } = props;
  const words = browserMessages[visit.language];
  return (
    <Section title={words.title} id="browsers" lead={words.lead}>
      <ThisBrowser {...props} />
      <p>{props.person.email ? words.letters : words.noLetters}</p>
      {told.browsers.length > 0 && (
        <Section title={words.list} level={3}>
          <CardList columns={2}>
            {told.browsers.map(browser => (
              <BrowserCard visit={visit} browser={browser} />
            ))}
          </CardList>
        </Section>
      )}
    </Section>
  );
};

/** Which of these holds only the browser knows: its script shows one, and without it the page says that it needs one. */
const ThisBrowser: FC<Props> = ({ visit, person, told, wrong }) => {
  const words = browserMessages[visit.language];
  return (
    <div data-browsers={`${workerPath}?lang=${letterLanguage(person.languages)}`} data-key={told.key}>
      <p data-state="scriptless">{words.scriptless}</p>
      <p data-state="impossible" hidden>
        {words.impossible}
      </p>
      <div data-state="denied" hidden>
        <Notice tone="warn">
          <p>{words.denied}</p>
        </Notice>
      </div>
      <p data-state="on" hidden>
        {words.on}
      </p>
      <div data-state="off" hidden>
        <TurnOnForm visit={visit} wrong={wrong} />
      </div>
    </div>
  );
};

const TurnOnForm: FC<Pick<Props, 'visit' | 'wrong'>> = ({ visit, wrong }) => {
  const words = browserMessages[visit.language];
  return (
    <Form action={visit.href('/konto/browsers')} hidden={{ endpoint: '' }} enhance={{ failed: words.failed }}>
      <TextField
        name="browser"
        label={words.name}
        hint={words.nameHint}
        error={wrong && words.faults[wrong.fault]}
        value={wrong?.name}
        maxlength={80}
        width="medium"
        autocomplete="off"
      />
      <Button variant="secondary" icon="plus">
        {words.turnOn}
      </Button>
    </Form>
  );
};

const BrowserCard: FC<{ visit: Visit; browser: ListedBrowser }> = ({ visit, browser }) => {
  const words = browserMessages[visit.language];
  const told = browser.toldAt && words.told(dayAndTime(browser.toldAt, visit.language));
  return (
    <Card
      level={4}
      icon="globe"
      title={browser.name}
      meta={[words.added(day(browser.addedAt, visit.language)), told].filter(Boolean).join(', ')}
      badges={
        <span data-here={browser.mark} hidden>
          <Badge tone="good">{words.here}</Badge>
        </span>
      }
      footer={
        <Form action={visit.href(`/konto/browsers/${browser.id}/remove`)} inline enhance={{ leaves: browser.mark }}>
          <Button variant="quiet" about={browser.name}>
            {words.remove}
          </Button>
        </Form>
      }
    />
  );
};
