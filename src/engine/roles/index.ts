export { compareRoles, type ComparedRoles, type RoleLikeness } from './compare.js';
export { placeRoles } from './place.js';
export { readRoles } from './read.js';
export type { Role, RoleClaim, RoleStatement, Standing } from './types.js';
