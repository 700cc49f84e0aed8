/**
 * Values that vary, given to the stylesheet as CSS variables of an element; the content security policy of the page
 * allows no style attribute.
 */
import { type RefObject, useLayoutEffect, useRef } from 'react';

/** A ref whose element carries the values: `{ '--left': '4rem' }`. */
export function useCssValues<Kind extends HTMLElement>(
  values: Readonly<Record<`--${string}`, string>>,
): RefObject<Kind | null> {
  const element = useRef<Kind>(null);
  useLayoutEffect(() => {
    for (const [name, value] of Object.entries(values)) element.current?.style.setProperty(name, value);
  });
  return element;
}
