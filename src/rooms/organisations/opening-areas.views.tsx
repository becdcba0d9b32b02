import type { FC } from 'hono/jsx';
import { first } from '#house/form.ts';
import type { Visit } from '#house/visit.ts';
import type { Municipality } from '#rooms/places/gazetteer.ts';
import type { Area } from '#rooms/places/municipality.ts';
import { TextField } from '#ui/fields.tsx';
import { Button, Form } from '#ui/form.tsx';
import { Card, CardList } from '#ui/lists.tsx';
import { More, Section } from '#ui/page-parts.tsx';
import { openingMessages } from './opening.messages.ts';
import { faultIn, type OpeningForm, settingsHref } from './opening-form.views.tsx';

export interface AreasProps {
  visit: Visit;
  municipality: Municipality;
  areas: readonly Area[];
  /** The form for a new area. */
  added: OpeningForm;
  /** The form for another name, and of which area. */
  renamed?: (OpeningForm & { id: string }) | undefined;
}

/** The municipality's own areas: a name for each, and one more. */
export const AreasPart: FC<AreasProps> = props => {
  const { visit, areas } = props;
  const words = openingMessages[visit.language].areas;
  const own = areas.filter(area => area.kind === 'own').toSorted((a, b) => a.name.localeCompare(b.name, 'sv'));
  return (
    <Section title={words.title} lead={words.lead} id="omraden">
      {own.length === 0 && <p>{words.none}</p>}
      <CardList columns={2}>
        {own.map(area => (
          <AreaCard {...props} area={area} />
        ))}
      </CardList>
      <NewArea {...props} />
    </Section>
  );
};

const AreaCard: FC<AreasProps & { area: Area }> = ({ visit, municipality, area, renamed }) => {
  const words = openingMessages[visit.language].areas;
  const wrong = renamed?.id === area.id ? renamed : undefined;
  return (
    <Card title={area.name}>
      <More title={words.renameTitle(area.name)} open={wrong !== undefined}>
        <Form action={settingsHref(visit, municipality, '/areas/name')} hidden={{ id: area.id }}>
          <TextField
            name="name"
            id={`name-${area.id}`}
            label={words.rename(area.name)}
            value={wrong ? first(wrong.typed, 'name') : area.name}
            error={wrong && faultIn(visit, wrong.faults, 'name')}
            required
          />
          <Button variant="secondary">{words.renameSave}</Button>
        </Form>
      </More>
    </Card>
  );
};

const NewArea: FC<AreasProps> = ({ visit, municipality, added: { typed, faults } }) => {
  const words = openingMessages[visit.language].areas;
  return (
    <Form action={settingsHref(visit, municipality, '/areas/add')} label={words.add}>
      <TextField
        name="name"
        label={words.name}
        value={first(typed, 'name')}
        error={faultIn(visit, faults, 'name')}
        required
      />
      <TextField
        name="postalCode"
        label={words.postalCode}
        hint={words.postalCodeHint}
        inputmode="numeric"
        width="short"
        value={first(typed, 'postalCode')}
        error={faultIn(visit, faults, 'postalCode')}
      />
      <Button variant="secondary" icon="plus">
        {words.add}
      </Button>
    </Form>
  );
};
