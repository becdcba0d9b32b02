/** Every address that anybody may knock at without signing in; a new one is written here on purpose. */
export const publicDoors = [
  'GET /',
  'GET /:place',
  'GET /:place/aktorer',
  'GET /:place/aktorer.csv',
  'GET /:place/aktorer/:slug',
  'GET /api/hsds/organizations',
  'GET /sok',
  'GET /in',
  'GET /in/:token',
  'POST /in/:token',
  'POST /ut',
];
