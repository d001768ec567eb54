// Pages after the Relay connection specification: the forms of an edge and a page, and the arguments to ask for one.

import { Max, Min } from 'class-validator';
import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { limits } from './limits/limits.js';
import { Envelope } from './requires.js';

@Envelope()
@ObjectType({
  description: 'Where a page lies in its list. Dutch: plaats van de bladzijde.',
})
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follow that you may see. Dutch: er is meer.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Always false: pages are read forwards. Dutch: er is meer hiervoor.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first edge. Dutch: begin.' })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last edge, to read on after. Dutch: einde.',
  })
  endCursor!: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: `How many, 1 to ${limits.pageSize}. Dutch: aantal.` })
  @Min(1)
  @Max(limits.pageSize)
  first!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor after which to read on; it lasts 15 minutes. Dutch: na.',
  })
  after?: string | null;
}

export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node | null;
}

export interface Connection<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly pageInfo: PageInfo;
}

/** The edge and connection types of a noun. */
export function connectionOf<Node extends object>(noun: ClassType<Node>): ClassType<Connection<Node>> {
  @Envelope()
  @ObjectType(`${noun.name}Edge`, { description: `One ${noun.name} on a page.` })
  class NounEdge {
    @Field(() => String, { description: 'Where it lies; to read on after it. Dutch: plaats.' })
    cursor!: string;

    @Field(() => noun, { nullable: true, description: 'The noun itself.' })
    node!: Node | null;
  }

  @Envelope()
  @ObjectType(`${noun.name}Connection`, { description: `A page of ${noun.name}.` })
  class NounConnection {
    @Field(() => [NounEdge], { description: 'What is on the page. Dutch: inhoud.' })
    edges!: NounEdge[];

    @Field(() => PageInfo, { description: 'Where the page lies. Dutch: plaats van de bladzijde.' })
    pageInfo!: PageInfo;
  }
  return NounConnection as ClassType<Connection<Node>>;
}
