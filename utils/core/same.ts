/** Whether two values of JSON are the same, whatever the order of their fields: storage keeps its own. */
export function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const fields = Object.entries(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    fields.length === Object.keys(other).length &&
    fields.every(([field, value]) => Object.hasOwn(other, field) && isSame(value, Reflect.get(other, field)))
  );
}
