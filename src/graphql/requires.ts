// @Requires binds a type, or a field of Query, Mutation or an envelope, to the policy; what is unbound stops the boot.

import { Extensions } from 'type-graphql';
import type { Action } from '../policy/rule.js';
import type { Ground } from '../policy/vocabulary/grounds.js';
import type { Resource } from '../policy/vocabulary/resources.js';
import type { Candidate, CandidateActor } from './candidate.js';

/** A noun: every object of the type is one of its rows, and is judged as such. */
export interface NounBinding {
  readonly kind: 'noun';
  readonly resource: Resource;
}

/** Part of a noun's row, that is seen exactly when the row is. */
export interface PartBinding {
  readonly kind: 'part';
  readonly resource: Resource;
}

/** A wrapping without data of its own (page, edge, viewer): open to whoever is confirmed. */
export interface EnvelopeBinding {
  readonly kind: 'envelope';
}

/** A root field: a question the capacity must be able to have answered, or an act that it may do. */
export interface DoorBinding {
  readonly kind: 'door';
  readonly action: Action;
  readonly resources: readonly Resource[];
  /** Only for whoever has a rule on this ground: a register is for oversight, not for everybody who may see a line of it. */
  readonly ground?: Ground;
  /** For an act: the rows that would be written, so far as the rules ask about them. */
  readonly candidate?: (args: never, actor: CandidateActor) => Candidate;
}

export type Binding = NounBinding | PartBinding | EnvelopeBinding | DoorBinding;

export const bindingKey = 'requires';

const bind = (binding: Binding) => Extensions({ [bindingKey]: binding }) as ClassDecorator & MethodDecorator;

/** The type is this noun. */
export const Requires = (resource: Resource) => bind({ kind: 'noun', resource });

/** The type is a part of this noun's row. */
export const PartOf = (resource: Resource) => bind({ kind: 'part', resource });

/** The type wraps nouns and holds nothing itself. */
export const Envelope = () => bind({ kind: 'envelope' });

/** The root field reads these nouns. */
export const RequiresRead = (...resources: Resource[]) => bind({ kind: 'door', action: 'read', resources });

/** The root field lists a noun across cases, for oversight alone. */
export const RequiresOversight = (resource: Resource) =>
  bind({ kind: 'door', action: 'read', resources: [resource], ground: 'OVERSIGHT' });

/** The root field writes these nouns, into the row or case that the candidate names. */
export const RequiresWrite = <Args>(
  resources: Resource | readonly Resource[],
  candidate: (args: Args, actor: CandidateActor) => Candidate,
) => {
  const list = typeof resources === 'string' ? [resources] : resources;
  return bind({ kind: 'door', action: 'write', resources: list, candidate });
};
