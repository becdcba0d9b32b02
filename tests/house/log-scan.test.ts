import { expect, test } from 'vitest';
import { personalLines } from '../support/log-scan.ts';

test.each([
  'broken at name@forening.se',
  'signed in: Dragan Ankarlund',
  'GET /in/HiL-qevjVYt4zM9TqUhYKHwbUAE5vW-cUnPzvedICWs: Error',
  'from 192.0.2.17',
  'row 811228-9874 failed',
  'joined: Prov Kassman',
])('the scan of the logs finds “%s”', line => {
  expect(personalLines(`Brygga is ready\n${line}\n`)).toEqual([line]);
});

test('what the program says for whoever runs it is let through', () => {
  const said = [
    'Brygga is ready at http://localhost:3000',
    'http://localhost:3000/forsta-starten/HiL-qevjVYt4zM9TqUhYKHwbUAE5vW-cUnPzvedICWs',
    '2026-11-23T11:00:00.000Z GET /arbete/aktorer/:id: TypeError',
    '    at page (file:///srv/brygga/dist/main.js:1:2)',
    'listens on 127.0.0.1',
  ];
  expect(personalLines(said.join('\n'))).toEqual([]);
});
