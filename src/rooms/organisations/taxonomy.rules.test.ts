import { describe, expect, it } from 'vitest';
import { en } from './taxonomy.messages.en.ts';
import { sv } from './taxonomy.messages.sv.ts';
import { expandQueryWord, mapActivity, mapType } from './taxonomy.rules.ts';
import { activities, activitiesOf, codesWithin, isTaxonomyCode, subjectOf, subjects } from './taxonomy.ts';

describe('taxonomy', () => {
  it('places every activity under one subject, and no code twice', () => {
    expect(subjects.flatMap(subject => activitiesOf(subject)).sort()).toEqual([...activities].sort());
    expect(new Set([...subjects, ...activities]).size).toBe(subjects.length + activities.length);
  });

  it('names every code in every language', () => {
    for (const { subjects: ofSubjects, activities: ofActivities } of [sv, en]) {
      const names = [...subjects.map(code => ofSubjects[code]), ...activities.map(code => ofActivities[code])];
      expect(names.filter(name => !name?.trim())).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('looks codes up', () => {
    expect(subjectOf('football')).toBe('sports');
    expect(subjectOf('sports')).toBe('sports');
    expect(subjectOf('toString')).toBeUndefined();
    expect(isTaxonomyCode('risk')).toBe(false);
    expect(codesWithin('football')).toEqual(['football']);
    expect(codesWithin('safety')).toEqual(['safety', ...activitiesOf('safety')]);
  });
});

describe('mapActivity', () => {
  it.each([
    ['Fotboll', 'football'],
    ['FOTBOLL', 'football'],
    ['Amerikansk fotboll', 'rugby'],
    ['Skidskytte', 'skiing'],
    ['Bågskytte', 'archery'],
    ['Konståkning', 'skating'],
    ['Konstsim', 'swimming'],
    ['Musikal', 'theatre'],
    ['Motorcykel', 'vehicles'],
    ['Bordtennis (pingis)', 'table-tennis'],
    ['Tae-Kwon-Do', 'martial-arts'],
    ['Scoutverksamhet', 'scouting'],
    ['Hembygdsför.verks.', 'local-heritage'],
    ['Idrott', 'sports'],
    ['Kultur', 'culture'],
    ['Handikappverksamhet', 'disability'],
    ['Funktionsrätt', 'disability'],
    ['Funktionell fitness', 'fitness'],
    ['Religon', 'faith'],
    ['Penionärsverksamhet', 'seniors'],
    ['Djurverksamhet (ej häst)', 'animals'],
    ['Vattenfys i bassäng', 'fitness swimming'],
    ['Veteranfordon', 'vehicles'],
    ['Ishockey/rinksport', 'ice-hockey'],
    ['Jakt och viltvård', 'hunting'],
    ['Jakt o skytte', 'hunting shooting'],
    ['Barn/Ungdomsverksamhet', 'child-activities youth-activities'],
    ['Barn- o ungdomsverks', 'child-activities youth-activities'],
    ['Barngymnastik', 'child-activities gymnastics'],
    ['Fritid-Kultur-Social verk', 'culture support'],
    ['Spel (bräd, data, roll)', 'board-games role-playing esports'],
    ['Social gemenskap', 'fellowship'],
  ])('%s → %s', (written, codes) => {
    expect(mapActivity(written)).toEqual({ codes: codes.split(' ') });
  });

  it('reads words without their dots, or with dots typed apart', () => {
    expect(mapActivity('Korsang').codes).toEqual(['choir']);
    expect(mapActivity('Körsång'.normalize('NFD')).codes).toEqual(['choir']);
  });

  it('takes a broken word for whole only where the register cut it', () => {
    expect(mapActivity('Kör- och dansverksam')).toEqual({ codes: ['choir', 'dance'] });
    expect(mapActivity('Koraller')).toEqual({ codes: [] });
  });

  it.each([
    'Ansluten till lokala överenskommelsen',
    'Aktivitetsbidrag',
    'Fotbollsutredning',
    'Fritidskortet (ansluten)',
    'Lokalförvaltare',
    'Information',
    'Möte / sammanträde',
    'Föreningsverksamhet',
  ])('%s is a marker', written => {
    expect(mapActivity(written)).toEqual({ codes: [], marker: true });
  });

  it.each(['Övrigt', 'Övrig verksamhet', 'Div.aktiviteter', 'Intresseförening', 'Fritidsverksamhet'])(
    '%s is a rest term',
    written => {
      expect(mapActivity(written)).toEqual({ codes: [], rest: true });
    },
  );

  it.each(['', '   ', 'Qwerty', '=1+1', '<b></b>', 'x'.repeat(100_000)])('knows nothing of "%.20s"', written => {
    expect(mapActivity(written)).toEqual({ codes: [] });
  });
});

describe('mapType', () => {
  it.each([
    ['Idrottsförening', 'association', 'sports'],
    ['idrottföreningar', 'association', 'sports'],
    ['Religiös förening', 'faith-community', 'faith'],
    ['Trossamfund', 'faith-community', 'faith'],
    ['Kyrklig organisation', 'faith-community', 'faith'],
    ['Bönhusförening', 'association', 'faith'],
    ['Stiftelse', 'foundation', undefined],
    ['Folkhögskola', 'school', 'study'],
    ['Hem o Skola förening', 'association', 'youth'],
    ['Skolidrottsförening', 'association', 'sports'],
    ['Studieförbund', 'association', 'study'],
    ['Företag', 'business', 'society'],
    ['Företagarförening', 'association', 'society'],
    ['Kommunen', 'municipality-unit', undefined],
    ['Förening utanför kommunen', 'association', undefined],
    ['Förbund/riksorganisation', 'national-body', undefined],
    ['Handikapporganisatio', 'association', 'disability'],
    ['Bygde o Hembygdsföre', 'association', 'heritage'],
    ['Ungdomsförening (ej idrottsförening)', 'association', 'youth'],
    ['Övriga föreningar', 'association', undefined],
  ])('%s → %s, %s', (written, kind, subject) => {
    expect(mapType(written)).toEqual({ kind, known: true, ...(subject && { subject }) });
  });

  it('says when it guesses', () => {
    expect(mapType('Qwerty')).toEqual({ kind: 'association', known: false });
  });
});

describe('expandQueryWord', () => {
  it.each([
    ['fotbollsförening', 'football'],
    ['fotbollslaget', 'football'],
    ['tjejfotboll', 'football'],
    ['pingis', 'table-tennis'],
    ['simma', 'swimming'],
    ['gympa', 'fitness'],
    ['e-sport', 'esports'],
    ['kör', 'choir'],
    ['mtb', 'cycling'],
    ['konståkning', 'skating'],
    ['konst', 'art'],
    ['språkkafé', 'languages meeting-place'],
    ['barnteater', 'child-activities theatre'],
    ['musikarrangemang', 'music events'],
  ])('%s → %s', (word, codes) => {
    expect(expandQueryWord(word)).toEqual(codes.split(' '));
  });

  const noActivity =
    'konstgräs konstant konstig kort körkort län lån dansk transport rapport hundratals kristianstad kristall manifest ' +
    'konkurs miljon filmjölk motorväg naturligtvis barnmorska festland bonus golvet stödja förening klubb möte fritid';
  it.each([...noActivity.split(' '), ''])('"%s" is no activity', word => {
    expect(expandQueryWord(word)).toEqual([]);
  });
});
