/**
 * What a route is: a row that says everything of it. Routing, the check of what comes in, permission, the description for
 * other programs, the web's types and the tests that go through every route are all made from it.
 */
import { z } from 'zod';
import type { Action } from '#core/permission.ts';
import type { RouteName } from './addresses.ts';
import type { Both } from './viewer.ts';

/** Who may: by a sentence of core/permission.ts; anybody with an account of the authority; anybody at all. */
export type Right = Action | 'signed in' | 'anybody';

/** What of the authority it is about: units, or a person; empty is the whole. */
export type About = { readonly units?: readonly string[]; readonly person?: string };

/** Written as a method, so that the row of one route is also a row of the table of all. */
type AboutOf<In extends z.ZodObject> = { of(input: z.output<In>): About }['of'];

export type Route<
  In extends z.ZodObject = z.ZodObject,
  Out extends z.ZodType | 'file' = z.ZodType | 'file',
  Needs extends Right = Right,
> = {
  readonly name: RouteName;
  readonly says: Both;
  /** One flat object: what the path names is taken from there, the rest of a GET from the query, else from a JSON body. */
  readonly input: In;
  /** What is answered as JSON; or a file, or JSON made elsewhere, as it is. */
  readonly output: Out;
  readonly right: Needs;
  /**
   * What it is about; without it the whole authority. `what they may` narrows instead of refusing: who may in the whole is
   * given `asked.units` null, a reporter the units it stands for, and who may in none is refused.
   */
  readonly about: AboutOf<In> | 'the whole' | 'what they may';
  /** The largest body in bytes. */
  readonly body: number;
  readonly upload: boolean;
};

type Said<In extends z.ZodObject, Out extends z.ZodType | 'file', Needs extends Right> = Pick<
  Route<In, Out, Needs>,
  'says' | 'right' | 'output'
> & {
  readonly input?: In;
  readonly about?: Route<In, Out>['about'];
  readonly body?: number;
  /** The body is a file of so many bytes at most. */
  readonly upload?: number;
};

/** Of an input nobody gave a limit. */
const usualBody = 256 * 1024;

/** A row of the contract. */
export const route = <
  Name extends RouteName,
  Out extends z.ZodType | 'file',
  Needs extends Right,
  In extends z.ZodObject = z.ZodObject<Record<never, never>>,
>(
  name: Name,
  { says, right, output, input, about = 'the whole', body, upload }: Said<In, Out, Needs>,
): Route<In, Out, Needs> & { readonly name: Name } => ({
  name,
  says,
  right,
  output,
  input: (input ?? z.object({})) as In,
  about,
  body: upload ?? body ?? usualBody,
  upload: upload !== undefined,
});
