/** `nobody`, on every Unix. */
const nobody = 65534;

/** Whether this system has permissions to lose: Windows has others. */
export const canLosePermissions = process.geteuid !== undefined;

/** Does something without the rights of root, who may read everything. */
export async function asOrdinaryUser<T>(action: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return action();
  process.seteuid?.(nobody);
  try {
    return await action();
  } finally {
    process.seteuid?.(0);
  }
}
