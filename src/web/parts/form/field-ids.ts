/**
 * The ids of fields, by which labels, hints and mistakes belong to them; a form in a dialog does not share them with the
 * page behind it.
 */
import { createContext, useContext } from 'react';

export const FieldScope = createContext('');

/** How ids of fields are made here. */
export function useIdOf(): (field: string) => string {
  const scope = useContext(FieldScope);
  return (field) => `${scope}field-${field}`;
}
