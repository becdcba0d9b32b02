/** Every address that anybody may knock at without signing in; a new one is written here on purpose. */
export const publicDoors = ['GET /', 'GET /in', 'GET /in/:token', 'POST /in/:token', 'POST /ut'];
