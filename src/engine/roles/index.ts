export { compareRoles, type ComparedRoles } from './compare-roles.js';
export { placeRoles } from './place-roles.js';
export { readRoles } from './read-roles.js';
export type { Role, RoleClaim, RoleStatement, Standing } from './types.js';
export { holdOneOffice } from './one-office.js';
