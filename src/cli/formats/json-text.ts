/**
 * A value as JSON, which says the same, with what a terminal would act on written as escapes: control characters, and marks that turn
 * the direction of writing.
 */
export function jsonText(value: unknown): string {
  const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(value, null, 2)}\n`.replace(/[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g, escaped);
}
